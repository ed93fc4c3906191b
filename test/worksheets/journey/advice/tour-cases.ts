import type { DateCandidate } from "../../../../worksheets/items/dates.ts";
import type { TourBlock } from "../../../../worksheets/items/timetable.ts";
import type { Company, Project } from "../../../../worksheets/project/model.ts";
import { newCompany } from "../../../../worksheets/project/new-project.ts";
import { joiningCompany, projectOf } from "../project-of.ts";
import type { AdviceCase } from "./case.ts";

const ALL_EQUIPMENT = ["presentation", "discussion", "work", "display", "whiteboard", "internet"];

const period = (start: string, end: string): DateCandidate => ({ id: "d1", start, end });
const tourOn = (start: string, end: string) => projectOf({ "b5.dates": [period(start, end)] });
const meetUpOn = (start: string) =>
  projectOf({ "a3.dates": [{ id: "d1", start, from: "13:00", to: "16:30" }] });

/** What the company c1 answered to the one candidate, or to another day. */
const answered = (answer: string, candidate: Partial<DateCandidate>, day = "2026-11-16") =>
  projectOf(
    {
      "b5.dates": [{ ...period("2026-11-16", "2026-11-18"), ...candidate }],
      "tour.answers": [{ id: "r1", cells: { period: day, who: "companies/c1", answer } }],
    },
    { companies: [joiningCompany("c1")] },
  );

const tourOf = (companies: readonly Company[], picked: readonly string[]): Project =>
  projectOf({ "b5.companies": picked.map((row) => ({ id: row, row })) }, { companies });

/** A block of the first day's afternoon. */
const block = (id: string, type: string, rest: Partial<TourBlock> = {}): TourBlock => ({
  id,
  day: 1,
  half: "pm",
  type,
  title: "",
  ...rest,
});
const VISIT = block("v1", "visit", { company: "c1" });
const FULL: readonly TourBlock[] = [
  VISIT,
  block("v2", "talentTalk"),
  block("v3", "prepare"),
  block("v4", "presentation"),
];
/** One company on the tour, and this timetable. */
const planned = (...blocks: readonly TourBlock[]): Project =>
  projectOf({ "b5.timetable": blocks }, { companies: [joiningCompany("c1")] });
const presented = (...blocks: readonly TourBlock[]): Project =>
  projectOf({ "b5.timetable": blocks }, { companies: [joiningCompany("c1"), joiningCompany("c2")] });
const without = (type: string) => planned(...FULL.filter((each) => each.type !== type));
const visits = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...VISIT, id: `x${index}` }));
const unlisted = newCompany({ id: "c9", name: "丁工業" });

export const TOUR_CASES: readonly AdviceCase[] = [
  {
    rule: "short-tour",
    fires: projectOf({ "b5.days": { choice: "d2" } }),
    says: "２日間",
    item: "b5.days",
    sheet: "b5",
    silent: [projectOf(), projectOf({ "b5.days": { choice: "d3" } })],
  },
  {
    rule: "equipment-missing",
    fires: projectOf({ "b5.equipment": { choices: ALL_EQUIPMENT.slice(0, 4) } }),
    says: "足りないものがあります：ホワイトボード、インターネット環境",
    item: "b5.equipment",
    sheet: "b5",
    silent: [projectOf(), projectOf({ "b5.equipment": { choices: ALL_EQUIPMENT } })],
  },
  {
    rule: "travel-not-paid",
    fires: projectOf({ "b5.travelCost": { choice: "none" } }),
    says: "交通費",
    item: "b5.travelCost",
    sheet: "b5",
    silent: [projectOf(), projectOf({ "b5.travelCost": { choice: "capped" } })],
  },
  {
    rule: "reward-not-paid",
    fires: projectOf({ "b5.reward": { choice: "none" } }),
    says: "謝金",
    item: "b5.reward",
    sheet: "b5",
    silent: [projectOf(), projectOf({ "b5.reward": { choice: "support" } })],
  },
  {
    rule: "no-pre-meeting",
    fires: projectOf({ "b5.preMeeting": "no" }),
    says: "実施しない",
    item: "b5.preMeeting",
    sheet: "b5",
    silent: [projectOf(), projectOf({ "b5.preMeeting": "yes" })],
  },
  {
    rule: "meet-up-on-holiday",
    fires: meetUpOn("2026-11-03"),
    says: "11月3日（火） 文化の日",
    item: "a3.dates",
    sheet: "a3",
    // The pilot's meet-up was on a Sunday (2021-10-10): a weekend is no reason for advice.
    silent: [meetUpOn("2026-11-04"), meetUpOn("2021-10-10"), meetUpOn("2027-01-01")],
  },
  {
    rule: "meet-up-at-year-end",
    fires: meetUpOn("2026-12-29"),
    says: "12月29日（火） 年末年始",
    item: "a3.dates",
    sheet: "a3",
    // The pilot's meet-up was on a Sunday (2021-10-10): a weekend is no reason for advice.
    silent: [meetUpOn("2026-12-28"), meetUpOn("2021-10-10"), meetUpOn("未定")],
  },
  {
    rule: "tour-on-holiday",
    fires: tourOn("2026-11-02", "2026-11-04"),
    says: "11月3日（火） 文化の日",
    item: "b5.dates",
    sheet: "b5",
    silent: [
      tourOn("2026-11-04", "2026-11-06"),
      // New Year's Day is spoken of as 年末年始 only.
      tourOn("2026-12-31", "2027-01-02"),
      tourOn("2026-11-04", "2026-11-02"),
      tourOn("0001-01-01", "9999-12-31"),
    ],
  },
  {
    rule: "tour-at-year-end",
    fires: tourOn("2026-12-27", "2026-12-29"),
    says: "12月29日（火） 年末年始",
    item: "b5.dates",
    sheet: "b5",
    silent: [tourOn("2026-12-26", "2026-12-28")],
  },
  {
    rule: "tour-on-weekend",
    fires: tourOn("2026-11-19", "2026-11-21"),
    says: "11月21日（土）",
    item: "b5.dates",
    sheet: "b5",
    silent: [
      tourOn("2026-11-16", "2026-11-18"),
      // What was not decided on is no longer weighed.
      projectOf({
        "b5.dates": [
          period("2026-11-19", "2026-11-21"),
          { id: "d2", start: "2026-11-16", end: "2026-11-18", decided: true },
        ],
      }),
    ],
  },
  {
    rule: "cannot-come-on-decided-dates",
    fires: answered("no", { decided: true }),
    says: "「×」と答えた人・企業がいます：企業c1",
    item: "tour.answers",
    sheet: "tour",
    silent: [
      answered("maybe", { decided: true }),
      answered("no", {}),
      answered("no", { decided: true }, "2026-11-23"),
    ],
  },
  {
    rule: "period-differs-from-days",
    fires: projectOf({ "b5.days": { choice: "d3" }, "b5.dates": [period("2026-11-16", "2026-11-17")] }),
    says: "日数は3日間ですが、令和8年11月16日（月）からの日程は2日間です",
    item: "b5.dates",
    sheet: "b5",
    silent: [
      projectOf({ "b5.days": { choice: "d3" }, "b5.dates": [period("2026-11-16", "2026-11-18")] }),
      projectOf({ "b5.dates": [period("2026-11-16", "2026-11-17")] }),
      projectOf({ "b5.days": { choice: "d3" }, "b5.dates": [{ id: "d1", start: "2026-11-16" }] }),
    ],
  },
  {
    rule: "joins-but-not-on-tour",
    fires: tourOf([joiningCompany("c1"), joiningCompany("c2")], ["c1"]),
    says: "企業c2は参加の予定ですが",
    item: "b5.companies",
    sheet: "b5",
    silent: [
      tourOf([joiningCompany("c1")], ["c1"]),
      // Nobody has edited b5.companies: those that take part stand there by themselves.
      projectOf({}, { companies: [joiningCompany("c1")] }),
    ],
  },
  {
    rule: "declined-but-on-tour",
    fires: tourOf([joiningCompany("c1", { participation: "declined" })], ["c1"]),
    says: "企業c1は見送り",
    item: "b5.companies",
    sheet: "b5",
    silent: [
      tourOf([joiningCompany("c1", { participation: "asking" })], ["c1"]),
      tourOf([joiningCompany("c1")], ["c1"]),
      tourOf([joiningCompany("c1", { participation: "declined" })], []),
    ],
  },
  {
    rule: "company-not-visited",
    fires: planned(block("v1", "orientation"), block("v2", "presentation", { company: "c1" })),
    says: "企業c1を訪問する予定",
    item: "b5.timetable",
    sheet: "b5",
    silent: [planned(), planned(VISIT), planned(block("v1", "visit", { title: "企業c1の工場" }))],
  },
  {
    rule: "visit-of-unlisted-company",
    fires: projectOf(
      { "b5.timetable": [block("v1", "visit", { company: "c9" })] },
      { companies: [joiningCompany("c1"), unlisted] },
    ),
    says: "丁工業は、参加する企業に入っていません",
    item: "b5.timetable",
    sheet: "b5",
    silent: [planned(VISIT)],
  },
  {
    rule: "no-presentation",
    fires: without("presentation"),
    says: "企業へのプレゼンテーションがありません",
    item: "b5.timetable",
    sheet: "b5",
    silent: [planned(), planned(...FULL)],
  },
  {
    rule: "absent-from-presentation",
    fires: presented(block("v4", "presentation", { company: "c1" })),
    says: "企業c2が、プレゼンテーションの予定に入っていません",
    item: "b5.timetable",
    sheet: "b5",
    silent: [
      presented(block("v4", "presentation", { company: "c1", who: "企業c2の社長" })),
      presented(block("v4", "presentation", { company: "c1", title: "2社への提案" })),
      presented(block("v4", "presentation")),
      presented(
        block("v4", "presentation", { company: "c1" }),
        block("v5", "presentation", { company: "c2" }),
      ),
    ],
  },
  {
    rule: "no-talk-among-talents",
    fires: without("talentTalk"),
    says: "人材間のディスカッション",
    item: "b5.timetable",
    sheet: "b5",
    silent: [planned(), planned(...FULL)],
  },
  {
    rule: "no-presentation-prep",
    fires: without("prepare"),
    says: "プレゼンテーション準備",
    item: "b5.timetable",
    sheet: "b5",
    silent: [planned(), planned(...FULL)],
  },
  {
    rule: "too-many-visits",
    fires: planned(...visits(4)),
    says: "1日目の企業訪問が4件",
    item: "b5.timetable",
    sheet: "b5",
    silent: [planned(...visits(3)), planned(...visits(3), { ...VISIT, id: "y", day: 2 })],
  },
  {
    rule: "block-beyond-days",
    fires: projectOf({ "b5.days": { choice: "d2" }, "b5.timetable": [{ ...VISIT, day: 3 }] }),
    says: "3日目の予定がありますが、ツアーは2日間",
    item: "b5.timetable",
    sheet: "b5",
    silent: [
      projectOf({ "b5.days": { choice: "d3" }, "b5.timetable": [{ ...VISIT, day: 3 }] }),
      projectOf({ "b5.timetable": [{ ...VISIT, day: 3 }] }),
    ],
  },
];
