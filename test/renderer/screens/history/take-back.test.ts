import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allTakenBack, changedSince, takenBack } from "../../../../renderer/screens/history/take-back.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { addRow, removeRow } from "../../../../worksheets/project/edit-registers.ts";
import { compareProjects } from "../../../../worksheets/project/merge/compare-projects.ts";
import { newPlace } from "../../../../worksheets/project/new-project.ts";
import { validateProject } from "../../../../worksheets/project/validate-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { copyArbitrary } from "../../../worksheets/project/merge/edited-projects.ts";

describe("taking an answer back from a version", () => {
  const now = addRow(
    setValue(kitami, { item: "a1.summary" }, "書き直した文"),
    "places",
    newPlace({ id: "n1", name: "公園" }),
  );

  it("brings that answer alone back", () => {
    const difference = changedSince(kitami, now).find(({ place }) => place.kind === "answer");
    if (!difference) throw new Error("no difference");
    const back = takenBack(now, kitami, difference);
    expect(back.answers["a1.summary"]).toEqual(kitami.answers["a1.summary"]);
    expect(back.places).toBe(now.places);
  });

  it("takes out a row that was added, and puts back one that was removed", () => {
    const removed = removeRow(now, "places", kitami.places[0]?.id ?? "");
    const back = changedSince(kitami, removed)
      .filter(({ place }) => place.kind === "row")
      .reduce((project, difference) => takenBack(project, kitami, difference), removed);
    expect(back.places).toEqual(kitami.places);
  });

  it("leaves what only shows that a question was looked at out of the list", () => {
    const seen = { ...kitami, answers: { ...kitami.answers, "a4.opinion": { seen: true as const } } };
    expect(changedSince(kitami, seen)).toEqual([]);
  });
});

describe("taking everything back", () => {
  it("leaves no difference, also to a version of another id", () => {
    fc.assert(
      fc.property(copyArbitrary, copyArbitrary, fc.boolean(), (version, now, other) => {
        const content = other ? { ...version, id: "other" } : version;
        const back = allTakenBack(now, content);
        expect(back.id).toBe(now.id);
        expect(compareProjects(content, back)).toEqual([]);
        expect(validateProject(back).ok).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
