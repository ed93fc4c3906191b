import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameJson } from "../../../../worksheets/items/merge.ts";
import { entryOf, setValue } from "../../../../worksheets/project/edit-answers.ts";
import { addRow, removeRow, updateRow } from "../../../../worksheets/project/edit-registers.ts";
import { compareProjects } from "../../../../worksheets/project/merge/compare-projects.ts";
import { valueAt } from "../../../../worksheets/project/merge/place-value.ts";
import { takeAll, takeDifference } from "../../../../worksheets/project/merge/take-difference.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newPlace } from "../../../../worksheets/project/new-project.ts";
import { registerRows } from "../../../../worksheets/project/register-fields.ts";
import { validateProject } from "../../../../worksheets/project/validate-project.ts";
import { SMALL_PROJECT } from "../small-project.ts";
import { copyArbitrary } from "./edited-projects.ts";

/** The difference at the only place that differs, or the one of a kind. */
function onlyDifference(before: Project, after: Project, kind: string) {
  const found = compareProjects(before, after).find(({ place }) => place.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

describe("takeAll", () => {
  it("makes a project what the other is, rows and their order included", () => {
    fc.assert(
      fc.property(copyArbitrary, copyArbitrary, (before, after) => {
        const taken = takeAll(before, compareProjects(before, after), after);
        expect(compareProjects(taken, after)).toEqual([]);
        for (const register of ["companies", "talents", "places", "partners"] as const)
          expect(registerRows(taken, register).map(({ id }) => id)).toEqual(
            registerRows(after, register).map(({ id }) => id),
          );
        expect(validateProject(taken)).toMatchObject({ ok: true });
      }),
      { numRuns: 60 },
    );
  });

  it("takes any one difference and leaves a valid project", () => {
    fc.assert(
      fc.property(copyArbitrary, copyArbitrary, fc.nat(), (before, after, pick) => {
        const differences = compareProjects(before, after);
        const difference = differences[pick % differences.length];
        if (difference === undefined) return;
        const taken = takeDifference(before, difference, after);
        expect(validateProject(taken)).toMatchObject({ ok: true });
        if (difference.place.kind === "note")
          expect(sameJson(valueAt(taken, difference.place), difference.after)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("takeDifference", () => {
  it("takes one answer back and nothing else", () => {
    const now = updateRow(setValue(SMALL_PROJECT, { item: "a1.summary" }, "新しい文"), "companies", "c2", {
      name: "吉田",
    });
    const taken = takeDifference(now, onlyDifference(now, SMALL_PROJECT, "answer"), SMALL_PROJECT);
    expect(entryOf(taken, { item: "a1.summary" }).value).toBe("玉ねぎとハッカのまち");
    expect(taken.companies[1]?.name).toBe("吉田");
  });

  it("brings the 記入例 mark back with the answer", () => {
    const now = setValue(SMALL_PROJECT, { item: "a4.topics" }, { choices: [] });
    const taken = takeDifference(now, onlyDifference(now, SMALL_PROJECT, "answer"), SMALL_PROJECT);
    expect(taken.answers["a4.topics"]).toMatchObject({ illustrative: true });
  });

  it("puts a removed row back where it stood, with its answers", () => {
    const now = removeRow(SMALL_PROJECT, "companies", "c1");
    const taken = takeDifference(now, onlyDifference(now, SMALL_PROJECT, "row"), SMALL_PROJECT);
    expect(taken.companies).toEqual(SMALL_PROJECT.companies);
  });

  it("leaves the name where a row was that is taken away", () => {
    const later = addRow(SMALL_PROJECT, "places", newPlace({ id: "s2", name: "新しい湖" }));
    const difference = onlyDifference(later, SMALL_PROJECT, "row");
    const used = setValue(later, { item: "b5.timetable" }, [
      { id: "k1", day: 1, half: "am", type: "visit", title: "", place: "s2" },
    ]);
    const taken = takeDifference(used, difference, SMALL_PROJECT);
    expect(taken.places).toEqual(SMALL_PROJECT.places);
    expect(taken.answers["b5.timetable"]?.value).toMatchObject([{ title: "新しい湖" }]);
  });

  it("names what a taken answer refers to when this project has no such row", () => {
    const now = removeRow(setValue(SMALL_PROJECT, { item: "b2.banks" }, []), "partners", "p1");
    const difference = compareProjects(now, SMALL_PROJECT).find(
      ({ place }) => place.kind === "answer" && place.ref.item === "b2.banks",
    );
    if (difference === undefined) throw new Error("no difference");
    const taken = takeDifference(now, difference, SMALL_PROJECT);
    expect(taken.answers["b2.banks"]?.value).toEqual([{ id: "k1", text: "北見信用金庫" }]);
  });
});
