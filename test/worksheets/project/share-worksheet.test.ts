import { describe, expect, it } from "vitest";
import { copyInfoAnswers } from "../../../worksheets/project/copy-answers.ts";
import { entryOf, setNote, setValue } from "../../../worksheets/project/edit-answers.ts";
import { linkWorksheet, separateWorksheet } from "../../../worksheets/project/share-worksheet.ts";
import { SMALL_PROJECT } from "./small-project.ts";

describe("separateWorksheet and linkWorksheet", () => {
  it("copies the answers once; from then on the two differ", () => {
    const separate = separateWorksheet(SMALL_PROJECT, "b4");
    for (const name of ["topics", "owner", "candidates", "fit"])
      expect(entryOf(separate, { item: `b4.${name}` })).toEqual(
        entryOf(SMALL_PROJECT, { item: `a4.${name}` }),
      );
    const edited = setValue(separate, { item: "b4.owner" }, "企業の窓口");
    expect(entryOf(edited, { item: "a4.owner" }).value).toBe("商工課");
    expect(separateWorksheet(edited, "b4")).toBe(edited);
  });

  it("overwrites leftovers of an earlier separation", () => {
    const answers = { ...SMALL_PROJECT.answers, "b4.fit": { value: "yes" as const } };
    expect(separateWorksheet({ ...SMALL_PROJECT, answers }, "b4").answers["b4.fit"]).toBeUndefined();
  });

  it("goes back to the shared answers and keeps nothing of its own", () => {
    expect(linkWorksheet(separateWorksheet(SMALL_PROJECT, "b4"), "b4")).toEqual(SMALL_PROJECT);
    expect(linkWorksheet(SMALL_PROJECT, "b4")).toBe(SMALL_PROJECT);
  });

  it("refuses a worksheet that shares nothing", () => {
    expect(() => separateWorksheet(SMALL_PROJECT, "a4")).toThrow("a4");
    expect(() => linkWorksheet(SMALL_PROJECT, "b5")).toThrow("b5");
  });
});

describe("copyInfoAnswers", () => {
  it("copies A-4's answers, leaves notes alone and keeps what A-4 leaves open", () => {
    const noted = setNote(SMALL_PROJECT, { item: "b6.owner" }, "別の担当かも");
    const filled = setValue(noted, { item: "b6.frequency" }, { choice: "weekly" });
    const copied = copyInfoAnswers(filled);
    expect(copied.answers["b6.topics"]).toEqual({ ...SMALL_PROJECT.answers["a4.topics"], seen: true });
    expect(copied.answers["b6.owner"]).toEqual({ value: "商工課", note: "別の担当かも", seen: true });
    expect(copied.answers["b6.frequency"]).toEqual({ value: { choice: "weekly" }, seen: true });
    expect(copied.answers["a4.owner"]).toBe(SMALL_PROJECT.answers["a4.owner"]);
  });
});
