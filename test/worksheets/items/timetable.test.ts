import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import type { ItemContext } from "../../../worksheets/items/item-context.ts";
import { blockTitle, inTourOrder, type TourBlock } from "../../../worksheets/items/timetable.ts";

const definition = itemDefinition("b5.timetable");
if (definition.kind !== "timetable") throw new Error("b5.timetable is a timetable");

const context: ItemContext = {
  rowName: (register, id) => (id === "x" ? `${register === "companies" ? "環境大善" : "博物館"}` : undefined),
  lineText: () => undefined,
};
const block = (change: Partial<TourBlock>): TourBlock => ({
  id: "b",
  day: 1,
  half: "am",
  type: "visit",
  title: "",
  ...change,
});

describe("blockTitle", () => {
  it.each([
    ["its type alone", {}, "企業訪問"],
    ["the company it visits", { company: "x" }, "企業訪問：環境大善"],
    ["a title of its own", { title: "工場" }, "企業訪問：工場"],
    ["the type once, when the title begins with it", { title: "企業訪問①" }, "企業訪問①"],
    ["nothing of a company that is gone", { company: "gone" }, "企業訪問"],
  ])("says %s", (_, change, title) => {
    expect(blockTitle(definition, block(change), context)).toBe(title);
  });
});

describe("inTourOrder", () => {
  it("sorts by day, half and known start time, and else keeps the order", () => {
    const blocks = [
      block({ id: "5", day: 2 }),
      block({ id: "3", half: "pm", start: "15:00" }),
      block({ id: "2", half: "pm", start: "13:00" }),
      block({ id: "1" }),
      block({ id: "4", half: "pm", day: 1, start: "16:00" }),
    ];
    expect(inTourOrder(blocks).map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
  });
});
