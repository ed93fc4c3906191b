import { describe, expect, it } from "vitest";
import type { DatesValue } from "../../../worksheets/items/dates.ts";
import type { RefsValue } from "../../../worksheets/items/refs.ts";
import type { TableValue } from "../../../worksheets/items/table.ts";
import { inTourOrder, type TimetableValue } from "../../../worksheets/items/timetable.ts";
import type { Entry } from "../../../worksheets/project/model.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";

const PARTICIPANTS = ["総本家新之助貝新", "大洋産業", "歌行燈", "三重精機", "長島観光開発"];
const EXPECTED_OF_TALENTS = ["個別企業の課題解決", "地域の魅力発信強化", "グリーン化"];

function entry(id: string): Entry {
  const found = kuwana.answers[id];
  if (found === undefined) throw new Error(`No answer to ${id}`);
  return found;
}

const answerTo = <V>(id: string): V => entry(id).value as V;

function nameOf(rows: readonly { readonly id: string; readonly name: string }[], id: string | undefined) {
  return rows.find((row) => row.id === id)?.name;
}

const itinerary = inTourOrder(answerTo<TimetableValue>("b5.timetable"));
const stops = itinerary
  .filter(({ type }) => type !== "lunch")
  .map(({ day, half, company, place, title, type }) =>
    [`${day}${half}`, nameOf(kuwana.companies, company), nameOf(kuwana.places, place), title || type]
      .filter((part) => part !== undefined)
      .join(" "),
  );

describe("the sample of 桑名市", () => {
  it("is the first round of くわなIoT推進ラボ in FY2021", () => {
    expect(kuwana.municipality).toMatchObject({
      name: "桑名市",
      prefecture: "三重県",
      lab: "くわなIoT推進ラボ",
      fiscalYear: "令和3年度",
      round: "第1回",
    });
  });

  it("holds the meet-up on 10 October and the three-day tour on 25–27 November 2021", () => {
    expect(answerTo<DatesValue>("a3.dates")).toEqual([
      expect.objectContaining({ start: "2021-10-10", from: "13:00", to: "16:30" }),
    ]);
    expect(entry("b5.days").value).toEqual({ choice: "d3" });
    expect(answerTo<DatesValue>("b5.dates")).toEqual([
      expect.objectContaining({ start: "2021-11-25", end: "2021-11-27" }),
    ]);
  });

  it("follows the pilot's running order of the meet-up without gaps", () => {
    const rows = answerTo<TableValue>("a3.agenda");
    expect(rows).toHaveLength(11);
    expect(rows[0]?.cells).toMatchObject({ start: "13:00", content: "挨拶" });
    for (const [index, row] of rows.slice(1).entries()) expect(row.cells.start).toBe(rows[index]?.cells.end);
    expect(rows.at(-1)?.cells).toMatchObject({ start: "16:30", end: "", content: "自由懇親会" });
  });

  it("works from 桑名シティホテル", () => {
    expect(entry("b5.venue").value).toEqual({ choices: ["hotel"] });
    expect(entry("b5.venue").note).toContain("桑名シティホテル");
    expect(kuwana.places.map(({ name }) => name)).toContain("桑名シティホテル");
  });

  it("takes the pilot's five companies along, and only those", () => {
    const joining = kuwana.companies.filter(({ participation }) => participation === "joins");
    expect(joining.map(({ name }) => name)).toEqual(PARTICIPANTS);
    const picked = answerTo<RefsValue>("b5.companies").map((pick) =>
      "row" in pick ? nameOf(kuwana.companies, pick.row) : undefined,
    );
    expect(picked).toEqual(PARTICIPANTS);
  });

  it("visits companies and places in the pilot's order", () => {
    expect(stops).toEqual([
      "1pm 桑名シティホテル orientation",
      "1pm 総本家新之助貝新 visit",
      "1pm 桑名市博物館 sightseeing",
      "1pm 大洋産業 桑名シティホテル 企業の紹介と課題の検討",
      "1pm 歌行燈 桑名シティホテル 企業の紹介と課題の検討",
      "2am 三重精機 visit",
      "2am はまぐりプラザ sightseeing",
      "2pm 大洋産業 visit",
      "2pm 桑名シティホテル talentTalk",
      "2pm 長島観光開発 なばなの里 visit",
      "2pm 桑名シティホテル 全社での意見交換",
      "3am 長島観光開発 visit",
      "3am 歌行燈 visit",
      "3am 市長との意見交換",
      "3pm 七里の渡し・六華苑 sightseeing",
      "3pm 桑名シティホテル 発表会",
    ]);
  });

  it("keeps the times that the report gives, and says that the others are made up", () => {
    const times = new Map(itinerary.map(({ id, start, end }) => [id, [start, end]]));
    expect(times.get("v2")).toEqual(["13:45", "15:45"]);
    expect(times.get("v3")).toEqual(["16:00", "16:45"]);
    expect(times.get("v4")).toEqual(["17:15", "17:45"]);
    expect(times.get("v5")).toEqual(["17:45", "18:15"]);
    expect(times.get("v15")).toEqual(["13:00", "14:45"]);
    expect(times.get("v16")).toEqual(["15:00", "17:30"]);
    expect(entry("b5.timetable").note).toMatch(/時刻.*は記入例/u);
  });

  it("expects of the talents what the region published", () => {
    const expected = JSON.stringify(entry("a1.expectations").value);
    for (const words of EXPECTED_OF_TALENTS) expect(expected).toContain(words);
  });

  it("marks every company's sheet as made up, since only the theme is published", () => {
    for (const company of kuwana.companies)
      for (const [id, { illustrative }] of Object.entries(company.answers))
        expect(illustrative, `${company.name} ${id}`).toBe(true);
  });

  it("shows all three states of a B-1 check", () => {
    const states = kuwana.companies.map(({ answers }) => answers["b1.vision"]?.value);
    expect(new Set(states)).toEqual(new Set(["yes", undefined]));
    const owners = kuwana.companies.map(({ answers }) => answers["b1.owner"]?.value);
    expect(new Set(owners)).toEqual(new Set(["yes", "no", undefined]));
  });
});
