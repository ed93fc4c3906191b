import { describe, expect, it } from "vitest";
import {
  matches,
  offered,
  samePick,
  samePicks,
  sourceSheets,
  togglePick,
} from "../../../renderer/items/picks.ts";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import type { DefinitionOf } from "../../../worksheets/definition/item-definition.ts";
import type { RefPick, RefsValue } from "../../../worksheets/items/refs.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { newCompany, newProject } from "../../../worksheets/project/new-project.ts";

const refsItem = (id: string) => itemDefinition(id) as DefinitionOf<"refs">;
const newId = () => "fresh";

describe("togglePick", () => {
  const row: RefPick = { id: "c1", row: "c1" };

  it("adds at the end and takes out again", () => {
    const value: RefsValue = [{ id: "f", text: "自由" }];
    const picked = togglePick(value, row, newId);
    expect(picked).toEqual([...value, row]);
    expect(togglePick(picked, { id: "other", row: "c1" }, newId)).toEqual(value);
  });

  it("gives a pick another id when its own is taken", () => {
    expect(togglePick([{ id: "c1", text: "自由" }], row, newId)).toEqual([
      { id: "c1", text: "自由" },
      { id: "fresh", row: "c1" },
    ]);
  });
});

describe("samePick", () => {
  it("compares what is picked, not the pick", () => {
    expect(
      samePick({ id: "1", item: "a1.challenges", line: "l" }, { id: "2", item: "a1.challenges", line: "l" }),
    ).toBe(true);
    expect(
      samePick({ id: "1", item: "a1.challenges", line: "l" }, { id: "1", item: "a1.attractions", line: "l" }),
    ).toBe(false);
    expect(samePick({ id: "1", row: "l" }, { id: "1", text: "l" })).toBe(false);
    expect(samePick({ id: "1", text: "a" }, { id: "2", text: "a" })).toBe(false);
  });
});

describe("offered", () => {
  const started = newProject("p", "2026-01-01T00:00:00.000Z");

  it("shows lines with the hint they were written under, and the item when there are several", () => {
    const project = setValue(started, { item: "a1.attractions" }, [
      { id: "1", text: "朝市", category: "地域の観光資源" },
      { id: "2", text: "港" },
      { id: "3", text: "  " },
    ]);
    const short = (item: string) =>
      offered(refsItem(item), project, { item }).map(({ text, origin }) => [text, origin]);
    expect(short("a3.attractions")).toEqual([
      ["朝市", "地域の観光資源"],
      ["港", undefined],
    ]);
    expect(short("a3.discussion")).toEqual([
      ["朝市", "地域の魅力・地域の観光資源"],
      ["港", "地域の魅力"],
    ]);
  });

  it("shows a company's own lines only to that company", () => {
    const two = {
      ...started,
      companies: [newCompany({ id: "c1", name: "海風" }), newCompany({ id: "c2", name: "山風" })],
    };
    const project = setValue(two, { item: "b3.barriers", company: "c1" }, [{ id: "1", text: "人手" }]);
    expect(offered(refsItem("b3.chosen"), project, { item: "b3.chosen", company: "c1" })).toHaveLength(1);
    expect(offered(refsItem("b3.chosen"), project, { item: "b3.chosen", company: "c2" })).toHaveLength(0);
  });

  it("shows the rows of a register", () => {
    const project = { ...started, companies: [newCompany({ id: "c1", name: "海風" })] };
    expect(offered(refsItem("a3.companies"), project, { item: "a3.companies" })).toEqual([
      { pick: { id: "c1", row: "c1" }, text: "海風" },
    ]);
  });
});

describe("sourceSheets", () => {
  it("names each worksheet once", () => {
    expect(sourceSheets(["a1.attractions", "a1.challenges", "a2.media"])).toEqual(["A-1", "A-2"]);
  });
});

describe("samePicks", () => {
  it("compares what is picked and its order", () => {
    const a: RefPick = { id: "1", row: "c1" };
    const b: RefPick = { id: "2", row: "c2" };
    expect(samePicks([a, b], [{ ...a, id: "9" }, b])).toBe(true);
    expect(samePicks([a, b], [b, a])).toBe(false);
    expect(samePicks([a], [a, b])).toBe(false);
  });
});

describe("matches", () => {
  it("ignores width and case", () => {
    expect(matches("ＡＢＣ製作所", "abc")).toBe(true);
    expect(matches("海風", " ")).toBe(true);
    expect(matches("海風", "山")).toBe(false);
  });
});
