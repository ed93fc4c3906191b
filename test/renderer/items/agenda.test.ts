import { describe, expect, it } from "vitest";
import { pilotAgenda, shiftTimes } from "../../../renderer/items/agenda.ts";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { valueSchema } from "../../../worksheets/items/index.ts";

function counter() {
  let count = 0;
  return () => `n${++count}`;
}

describe("pilotAgenda", () => {
  it("is an answer to a3.agenda that runs from 13:00", () => {
    const rows = pilotAgenda(counter());
    expect(valueSchema(itemDefinition("a3.agenda")).safeParse(rows).success).toBe(true);
    expect(rows[0]?.cells).toEqual({ start: "13:00", end: "13:05", content: "挨拶", owner: "事務局" });
  });
});

describe("shiftTimes", () => {
  const row = (id: string, start: string, end: string) => ({ id, cells: { start, end, content: id } });

  it("moves every time by the same", () => {
    const shifted = shiftTimes([row("a", "13:00", "13:05"), row("b", "13:05", "14:00")], "13:30");
    expect(shifted).toEqual([row("a", "13:30", "13:35"), row("b", "13:35", "14:30")]);
  });

  it("goes over midnight in both directions", () => {
    expect(shiftTimes([row("a", "22:00", "23:30")], "23:00")[0]?.cells.end).toBe("00:30");
    expect(shiftTimes([row("a", "01:00", "02:00"), row("b", "00:10", "")], "00:30")[1]?.cells.start).toBe(
      "23:40",
    );
  });

  it("leaves open ends and words as they are", () => {
    const shifted = shiftTimes([row("a", "13:00", ""), row("b", "終わり次第", "16:00")], "14:00");
    expect(shifted.map(({ cells }) => [cells.start, cells.end])).toEqual([
      ["14:00", ""],
      ["終わり次第", "17:00"],
    ]);
  });

  it("changes nothing without two times", () => {
    const rows = [row("a", "午後", "16:00")];
    expect(shiftTimes(rows, "14:00")).toBe(rows);
    const timed = [row("a", "13:00", "16:00")];
    expect(shiftTimes(timed, "昼")).toBe(timed);
    expect(shiftTimes(timed, "13:00")).toBe(timed);
  });

  it("comes back when it is shifted back", () => {
    const rows = pilotAgenda(counter());
    expect(shiftTimes(shiftTimes(rows, "09:45"), "13:00")).toEqual(rows);
  });
});
