import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decisionOf,
  type MergeChoices,
  NO_CHOICES,
  withDecision,
  withLeftOut,
} from "../../../renderer/state/merge-choices.ts";
import {
  chosenProject,
  mergeWith,
  takenToShow,
  undecidedConflicts,
} from "../../../renderer/state/merge-plan.ts";
import { setNote, setValue } from "../../../worksheets/project/edit-answers.ts";
import { removeRow, updateRow } from "../../../worksheets/project/edit-registers.ts";
import { compareProjects, isSilent } from "../../../worksheets/project/merge/compare-projects.ts";
import type { ProjectMerge } from "../../../worksheets/project/merge/merge-projects.ts";
import { placeId } from "../../../worksheets/project/merge/place.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { copyArbitrary } from "../../worksheets/project/merge/edited-projects.ts";

const summary = (project: Project, text: string) => setValue(project, { item: "a1.summary" }, text);

function merged(mine: Project, theirs: Project, base: Project | undefined): ProjectMerge {
  const source = { from: "chosen", name: "b.colead", theirs, revision: 2, base } as const;
  const result = mergeWith(source, mine, { allowOther: false });
  if (result.kind !== "merged") throw new Error(result.kind);
  return result.merge;
}

function projectOf(merge: ProjectMerge, choices: MergeChoices): Project {
  const chosen = chosenProject(merge, choices);
  if (!chosen.ok) throw new Error(chosen.failure.detail);
  return chosen.project;
}

const seen = (before: Project, after: Project) =>
  compareProjects(before, after).filter((difference) => !isSilent(difference));

describe("what the user decides about a merge", () => {
  const [mine, theirs] = [summary(kitami, "自分の文"), summary(kitami, "相手の文")];
  const merge = merged(mine, theirs, kitami);
  const [conflict] = merge.conflicts;
  if (!conflict) throw new Error("no conflict");

  it("is nothing at first, and mine is not taken for granted", () => {
    expect(undecidedConflicts(merge, NO_CHOICES)).toEqual([conflict]);
  });

  it("can be decided, and decided anew", () => {
    const first = withDecision(NO_CHOICES, [conflict], "theirs");
    expect(undecidedConflicts(merge, first)).toEqual([]);
    expect(projectOf(merge, first).answers["a1.summary"]?.value).toBe("相手の文");
    const second = withDecision(first, [conflict], "mine");
    expect(projectOf(merge, second).answers["a1.summary"]?.value).toBe("自分の文");
  });

  it("holds while both sides stay as they were, also in a new merge", () => {
    const choices = withDecision(NO_CHOICES, [conflict], "theirs");
    const elsewhere = setNote(mine, { item: "a1.vision5" }, "あとで書いたメモ");
    const [again] = merged(elsewhere, theirs, kitami).conflicts;
    expect(again && decisionOf(choices, again)).toBe("theirs");
    const [other] = merged(summary(mine, "もう一度書き直した文"), theirs, kitami).conflicts;
    expect(other && decisionOf(choices, other)).toBeUndefined();
  });

  it("is no more than the conflict offers", () => {
    expect(conflict.choices).not.toContain("both");
    expect(withDecision(NO_CHOICES, [conflict], "both")).toEqual(NO_CHOICES);
  });
});

describe("what is taken from the other side", () => {
  it("can be left out, and taken after all", () => {
    const theirs = setNote(summary(kitami, "相手の文"), { item: "a1.vision5" }, "相手のメモ");
    const merge = merged(kitami, theirs, kitami);
    const [first, second] = takenToShow(merge);
    expect([first?.place.kind, second?.place.kind]).toEqual(["answer", "note"]);
    const without = withLeftOut(NO_CHOICES, [first?.id ?? ""], true);
    const project = projectOf(merge, without);
    expect(project.answers["a1.summary"]).toEqual(kitami.answers["a1.summary"]);
    expect(project.answers["a1.vision5"]?.note).toBe("相手のメモ");
    expect(projectOf(merge, withLeftOut(without, [first?.id ?? ""], false))).toEqual(theirs);
  });

  it("leaves the lines of an answer that nobody asked about out of it, and the decided one in", () => {
    type Line = { readonly id: string; readonly text: string };
    const lines = kitami.answers["a1.challenges"]?.value as unknown as readonly Line[];
    const write = (changed: Readonly<Record<string, string>>) =>
      setValue(
        kitami,
        { item: "a1.challenges" },
        lines.map((line) => ({ ...line, text: changed[line.id] ?? line.text })),
      );
    const merge = merged(write({ l1: "自分の行" }), write({ l1: "相手の行", l2: "相手が直した行" }), kitami);
    expect(merge.conflicts.map(({ at }) => at)).toEqual(["l1"]);
    const choices = withLeftOut(
      withDecision(NO_CHOICES, merge.conflicts, "theirs"),
      takenToShow(merge).map(({ id }) => id),
      true,
    );
    const chosen = projectOf(merge, choices).answers["a1.challenges"]?.value as unknown as readonly Line[];
    expect(chosen.slice(0, 2).map(({ text }) => text)).toEqual(["相手の行", lines[1]?.text]);
  });

  it("tells a row that is asked about only where it is asked about", () => {
    const id = kitami.places[0]?.id ?? "";
    const mine = removeRow(kitami, "places", id);
    const theirs = updateRow(kitami, "places", id, { appeal: "書き足した魅力" });
    const merge = merged(mine, theirs, kitami);
    expect(merge.conflicts.map(({ place }) => place.kind)).toEqual(["row"]);
    expect(takenToShow(merge).some(({ place }) => place.kind === "row")).toBe(false);
    const gone = withDecision(NO_CHOICES, merge.conflicts, "mine");
    expect(projectOf(merge, gone).places.map((place) => place.id)).not.toContain(id);
    const back = withDecision(NO_CHOICES, merge.conflicts, "theirs");
    expect(projectOf(merge, back).places.find((place) => place.id === id)?.appeal).toBe("書き足した魅力");
  });

  it("is nothing beside the conflicts when everything is left out", () => {
    fc.assert(
      fc.property(copyArbitrary, copyArbitrary, fc.option(copyArbitrary), (mine, theirs, base) => {
        const merge = merged(mine, theirs, base ?? undefined);
        const rows = merge.conflicts.filter(({ place }) => place.kind === "row");
        // A row that mine has removed and theirs has changed comes back with what was said about it.
        fc.pre(rows.every((conflict) => conflict.mine !== undefined));
        const choices = withLeftOut(
          withDecision(NO_CHOICES, merge.conflicts, "mine"),
          takenToShow(merge).map(({ id }) => id),
          true,
        );
        const decided = new Set(merge.conflicts.map(({ place }) => placeId(place)));
        expect(seen(mine, projectOf(merge, choices)).filter(({ id }) => !decided.has(id))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
