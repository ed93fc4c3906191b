import { describe, expect, it } from "vitest";
import { bothInWords, conflictSides } from "../../../../renderer/screens/merge/conflict-sides.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { removeRow, updateRow } from "../../../../worksheets/project/edit-registers.ts";
import { mergeProjects } from "../../../../worksheets/project/merge/merge-projects.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";

function onlyConflict(mine: Project, theirs: Project) {
  const result = mergeProjects({ base: kitami, mine, theirs });
  if (result.kind !== "merged") throw new Error(result.kind);
  const [conflict] = result.merge.conflicts;
  if (!conflict || result.merge.conflicts.length > 1) throw new Error("not one conflict");
  return { merge: result.merge, conflict };
}

interface Line {
  readonly id: string;
  readonly text: string;
}

describe("a conflict as it is asked about", () => {
  it("tells both sides and what they come from", () => {
    const summary = (text: string) => setValue(kitami, { item: "a1.summary" }, text);
    const { merge, conflict } = onlyConflict(summary("自分の文"), summary("相手の文"));
    expect(conflictSides(merge, conflict, kitami)).toEqual({
      where: "A-1 STEP1「地域の概要」",
      mine: ["自分の文"],
      theirs: ["相手の文"],
      base: [kitami.answers["a1.summary"]?.value, "（記入例）"],
    });
    expect(conflictSides(merge, conflict, undefined).base).toBeUndefined();
  });

  it("tells only the line in question, also of what both come from", () => {
    const lines = kitami.answers["a1.challenges"]?.value as unknown as readonly Line[];
    const write = (text: string) =>
      setValue(
        kitami,
        { item: "a1.challenges" },
        lines.map((line) => (line.id === "l1" ? { ...line, text } : line)),
      );
    const { merge, conflict } = onlyConflict(write("自分の行"), write("相手の行"));
    const sides = conflictSides(merge, conflict, kitami);
    expect(sides.mine.join()).toContain("自分の行");
    expect(sides.base?.join()).toContain(lines[0]?.text);
    expect(sides.base?.join()).not.toContain(lines[1]?.text);
    expect(bothInWords(conflict)).toContain("2つの行");
  });

  it("says nothing for the side that removed a row", () => {
    const id = kitami.places[0]?.id ?? "";
    const { merge, conflict } = onlyConflict(
      removeRow(kitami, "places", id),
      updateRow(kitami, "places", id, { appeal: "書き足した魅力" }),
    );
    const sides = conflictSides(merge, conflict, kitami);
    expect(sides.mine).toEqual([]);
    expect(sides.theirs.join()).toContain("書き足した魅力");
    expect(sides.where).toContain(kitami.places[0]?.name);
  });
});
