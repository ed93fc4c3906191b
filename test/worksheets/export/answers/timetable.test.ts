import { expect, it } from "vitest";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import { timetable } from "../../../../worksheets/export/answers/timetable.ts";
import { answerText } from "../../../../worksheets/items/index.ts";
import { EMPTY_CONTEXT } from "../../../../worksheets/items/item-context.ts";

it("prints and tells a block that ends past midnight by the next day's time", () => {
  const definition = itemDefinition("b5.timetable");
  if (definition.kind !== "timetable") throw new Error("b5.timetable is a timetable");
  const party = {
    id: "k1",
    day: 1,
    half: "pm",
    start: "22:30",
    end: "24:30",
    type: "party",
    title: "",
    bring: "会費",
  } as const;
  const printed = timetable(definition, [party], EMPTY_CONTEXT, false);
  expect(printed).toMatchObject({ days: [{ halves: [[], [{ time: "22:30〜翌0:30" }]] }] });
  expect(answerText(definition, [party], EMPTY_CONTEXT)).toEqual(["1日目 22:30〜翌0:30 懇親会 持ち物：会費"]);
});
