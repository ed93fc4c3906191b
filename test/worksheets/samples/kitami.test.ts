import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import type { DatesValue } from "../../../worksheets/items/dates.ts";
import type { ManyValue } from "../../../worksheets/items/many.ts";
import type { RefsValue } from "../../../worksheets/items/refs.ts";
import type { TableValue } from "../../../worksheets/items/table.ts";
import { inTourOrder, type TimetableValue } from "../../../worksheets/items/timetable.ts";
import type { Entry } from "../../../worksheets/project/model.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";

function entry(id: string): Entry {
  const found = kitami.answers[id];
  if (found === undefined) throw new Error(`No answer to ${id}`);
  return found;
}

function nameOf(rows: readonly { readonly id: string; readonly name: string }[], id: string | undefined) {
  return rows.find((row) => row.id === id)?.name;
}

const PARTICIPANTS = ["環境大善", "桑原グループ", "エースクリーン", "グリーンズ北見", "月見原ファーム"];

describe("the sample of 北見市", () => {
  it("is the first round of 北見市IoT推進ラボ in FY2021", () => {
    expect(kitami.municipality).toMatchObject({
      name: "北見市",
      prefecture: "北海道",
      lab: "北見市IoT推進ラボ",
      fiscalYear: "令和3年度",
      round: "第1回",
    });
  });

  it("holds the meet-up on 10 October and the three-day tour on 16–18 November 2021", () => {
    const [meetUp] = entry("a3.dates").value as DatesValue;
    expect(meetUp).toMatchObject({ start: "2021-10-10", from: "13:00", to: "16:30" });
    expect(entry("b5.days").value).toEqual({ choice: "d3" });
    const [tour] = entry("b5.dates").value as DatesValue;
    expect(tour).toMatchObject({ start: "2021-11-16", end: "2021-11-18" });
  });

  it("follows the pilot's running order of the meet-up without gaps", () => {
    const rows = entry("a3.agenda").value as TableValue;
    expect(rows[0]?.cells).toMatchObject({ start: "13:00", content: "挨拶" });
    expect(rows.at(-1)?.cells).toMatchObject({ start: "16:30", content: "自由懇親会" });
    for (const [index, row] of rows.slice(1).entries()) expect(row.cells.start).toBe(rows[index]?.cells.end);
  });

  it("works from サテライトオフィス北見", () => {
    expect((entry("b5.venue").value as ManyValue).text).toBe("サテライトオフィス北見");
  });

  it("takes the pilot's five companies along, and only those", () => {
    const joining = kitami.companies.filter(({ participation }) => participation === "joins");
    expect(joining.map(({ name }) => name)).toEqual(PARTICIPANTS);
    const picked = (entry("b5.companies").value as RefsValue).map((pick) =>
      "row" in pick ? nameOf(kitami.companies, pick.row) : undefined,
    );
    expect(picked).toEqual(PARTICIPANTS);
  });

  it("visits companies and places in the pilot's order", () => {
    const blocks = inTourOrder(entry("b5.timetable").value as TimetableValue).filter(
      ({ type }) => type !== "lunch",
    );
    const stops = blocks.map(({ day, half, company, place, title }) => [
      `${day}${half}`,
      nameOf(kitami.companies, company) ?? nameOf(kitami.places, place) ?? title,
    ]);
    expect(stops).toEqual([
      ["1am", "現地への移動"],
      ["1pm", "サテライトオフィス北見"],
      ["1pm", "環境大善"],
      ["2am", "桑原グループ"],
      ["2pm", "エースクリーン"],
      ["2pm", "北見カーリングホール"],
      ["2pm", "グリーンズ北見"],
      ["3am", "月見原ファーム"],
      ["3pm", "サテライトオフィス北見"],
    ]);
  });

  it("shows every state of participation and of a check", () => {
    expect(new Set(kitami.companies.map(({ participation }) => participation)).size).toBe(4);
    const states = kitami.companies.flatMap(({ answers }) => [
      answers["b1.vision"]?.value ?? "",
      answers["b1.future"]?.value ?? "",
    ]);
    expect(new Set(states)).toEqual(new Set(["yes", "no", ""]));
  });

  it("looks for talents that the participants' needs call for", () => {
    const known = new Set(kitami.talents.flatMap(({ roles }) => roles));
    for (const { name, answers, participation } of kitami.companies) {
      if (participation !== "joins") continue;
      const needed = answers["b3.roles"]?.value as ManyValue | undefined;
      expect(needed, name).toBeDefined();
      expect(
        needed?.choices.filter((role) => !known.has(role)),
        name,
      ).toEqual([]);
    }
  });

  it("has either a source or the mark of an illustration on every answer", () => {
    const all = [kitami.answers, ...kitami.companies.map(({ answers }) => answers)].flatMap((answers) =>
      Object.entries(answers),
    );
    for (const [id, { note, illustrative }] of all) {
      expect(itemDefinition(id).id).toBe(id);
      expect(illustrative === true || note?.startsWith("出典: ") === true, id).toBe(true);
    }
  });
});
