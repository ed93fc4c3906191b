import { describe, expect, it } from "vitest";
import {
  clearValue,
  entryOf,
  markSeen,
  setConfirmed,
  setNote,
  setQuestion,
  setValue,
  storageRef,
} from "../../../worksheets/project/edit-answers.ts";
import { SMALL_PROJECT } from "./small-project.ts";

const summary = { item: "a1.summary" };
const vision = { item: "b3.vision", company: "c1" };

describe("entryOf and storageRef", () => {
  it("finds answers of the project and of a company", () => {
    expect(entryOf(SMALL_PROJECT, summary).value).toBe("玉ねぎとハッカのまち");
    expect(entryOf(SMALL_PROJECT, { item: "b3.summary", company: "c1" }).value).toBe(
      "牛の尿から消臭液をつくる会社",
    );
  });

  it("is empty where nothing is and where the company is gone", () => {
    expect(entryOf(SMALL_PROJECT, { item: "a1.vision5" })).toEqual({});
    expect(entryOf(SMALL_PROJECT, { item: "b3.summary", company: "gone" })).toEqual({});
  });

  it("reads B-4 from A-4 until B-4 is separated", () => {
    expect(storageRef(SMALL_PROJECT, { item: "b4.owner" })).toEqual({ item: "a4.owner" });
    expect(entryOf(SMALL_PROJECT, { item: "b4.owner" })).toBe(SMALL_PROJECT.answers["a4.owner"]);
    const separate = { ...SMALL_PROJECT, separated: ["b4" as const] };
    expect(storageRef(separate, { item: "b4.owner" })).toEqual({ item: "b4.owner" });
    expect(entryOf(separate, { item: "b4.owner" })).toEqual({});
  });

  it("refuses what can only be a mistake in the program", () => {
    expect(() => entryOf(SMALL_PROJECT, { item: "a9.none" })).toThrow("a9.none");
    expect(() => entryOf(SMALL_PROJECT, { item: "b3.vision" })).toThrow("per company");
    expect(() => setValue(SMALL_PROJECT, { item: "b3.vision", company: "gone" }, "x")).toThrow("gone");
  });
});

describe("setValue", () => {
  it("makes an illustration the user's own and keeps note and 要確認", () => {
    const edited = setValue(SMALL_PROJECT, { item: "a4.topics" }, { choices: ["event"] });
    expect(edited.answers["a4.topics"]).toEqual({ value: { choices: ["event"] }, seen: true });
    const owner = setValue(SMALL_PROJECT, { item: "b4.owner" }, "観光課");
    expect(owner.answers["a4.owner"]).toEqual({
      ...SMALL_PROJECT.answers["a4.owner"],
      value: "観光課",
      seen: true,
    });
    expect(owner.answers["b4.owner"]).toBeUndefined();
  });

  it("changes nothing but the one entry, and not the project it was given", () => {
    const before = structuredClone(SMALL_PROJECT);
    const edited = setValue(SMALL_PROJECT, vision, "道内一");
    expect(SMALL_PROJECT).toEqual(before);
    expect(edited.companies[0]?.answers["b3.vision"]).toEqual({ value: "道内一", seen: true });
    expect(edited.companies[1]).toBe(SMALL_PROJECT.companies[1]);
    expect(edited.companies[0]?.answers["b3.roles"]).toBe(SMALL_PROJECT.companies[0]?.answers["b3.roles"]);
    expect(edited.answers).toBe(SMALL_PROJECT.answers);
  });

  it("replaces half characters anywhere in the answer", () => {
    const edited = setValue(SMALL_PROJECT, { item: "a1.challenges" }, [{ id: "l1", text: "\udc00" }]);
    expect(edited.answers["a1.challenges"]?.value).toEqual([{ id: "l1", text: "\ufffd" }]);
  });
});

describe("the other parts of an entry", () => {
  it("clearValue leaves the question looked at, without an answer", () => {
    expect(clearValue(SMALL_PROJECT, { item: "a1.challenges" }).answers["a1.challenges"]).toEqual({
      note: "要出典",
      seen: true,
    });
  });

  it("setNote writes, and removes with a blank", () => {
    const noted = setNote(SMALL_PROJECT, vision, "社長に聞く\ud800");
    expect(entryOf(noted, vision)).toEqual({ note: "社長に聞く\ufffd" });
    expect(entryOf(setNote(noted, vision, " \n"), vision)).toEqual({});
  });

  it("setQuestion flags, even without words, and takes the flag off", () => {
    const flagged = setQuestion(SMALL_PROJECT, summary, { what: "", who: "", by: "" });
    expect(entryOf(flagged, summary).question).toEqual({ what: "", who: "", by: "" });
    expect(entryOf(setQuestion(flagged, summary, undefined), summary)).toEqual(
      entryOf(SMALL_PROJECT, summary),
    );
  });

  it("markSeen changes a project only once", () => {
    const seen = markSeen(SMALL_PROJECT, vision);
    expect(entryOf(seen, vision)).toEqual({ seen: true });
    expect(markSeen(seen, vision)).toBe(seen);
  });

  it("setConfirmed adds a sheet once and removes it", () => {
    const confirmed = setConfirmed(SMALL_PROJECT, "b5", true);
    expect(confirmed.confirmed).toEqual(["a1", "b3/c1", "b5"]);
    expect(setConfirmed(confirmed, "b5", true)).toBe(confirmed);
    expect(setConfirmed(confirmed, "a1", false).confirmed).toEqual(["b3/c1", "b5"]);
  });
});
