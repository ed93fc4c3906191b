import { describe, expect, it } from "vitest";
import { differenceGroups } from "../../../../renderer/screens/compare/difference-groups.ts";
import type { ProjectPlace } from "../../../../worksheets/project/merge/place.ts";

const at = (...places: readonly ProjectPlace[]) => places.map((place) => ({ place }));

describe("differences by worksheet", () => {
  it("come with basic information and registers first, then in the guideline's order", () => {
    const groups = differenceGroups(
      at(
        { kind: "confirmed", sheet: "b3/c1" },
        { kind: "answer", ref: { item: "b3.summary", company: "c1" } },
        { kind: "note", ref: { item: "a1.summary" } },
        { kind: "separated", worksheet: "b4" },
        { kind: "order", register: "places" },
        { kind: "municipality", field: "name" },
        { kind: "row", register: "companies", row: "c9" },
      ),
    );
    expect(groups.map(({ title, members }) => [title.split(" ")[0], members.length])).toEqual([
      ["基本情報", 1],
      ["台帳", 2],
      ["A-1", 1],
      ["B-3", 2],
      ["B-4", 1],
    ]);
  });

  it("keep their order within a group", () => {
    const places = at(
      { kind: "field", register: "places", row: "p2", field: "name" },
      { kind: "field", register: "places", row: "p1", field: "name" },
    );
    expect(differenceGroups(places)[0]?.members).toEqual(places);
  });

  it("are none where there is no difference", () => {
    expect(differenceGroups([])).toEqual([]);
  });
});
