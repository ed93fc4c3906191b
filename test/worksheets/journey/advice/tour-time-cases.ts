import type { TimetableValue, TourBlock } from "../../../../worksheets/items/timetable.ts";
import type { Answers, Project } from "../../../../worksheets/project/model.ts";
import { newPlace } from "../../../../worksheets/project/new-project.ts";
import { joiningCompany, projectOf } from "../project-of.ts";
import type { AdviceCase } from "./case.ts";

const block = (id: string, start: string, end: string, more: Partial<TourBlock> = {}): TourBlock => ({
  id,
  day: 1,
  half: start < "12:00" ? "am" : "pm",
  start,
  end,
  type: "other",
  title: id,
  ...more,
});
const visit = (start: string, end: string, more: Partial<TourBlock> = {}) =>
  block("v", start, end, { type: "visit", company: "c1", title: "", ...more });
const talk = (start: string, end: string, more: Partial<TourBlock> = {}) =>
  block("t", start, end, { type: "talentTalk", ...more });

const tour = (blocks: TimetableValue, answers: Answers = {}): Project =>
  projectOf(
    {},
    {
      companies: [joiningCompany("c1")],
      places: [newPlace({ id: "p1", name: "市役所" })],
      answers: {
        "b5.timetable": { value: blocks },
        "tour.base": { value: [{ id: "k1", row: "p1" }] },
        ...answers,
      },
    },
  );
const table = (item: string, cells: Readonly<Record<string, string>>): Answers => ({
  [item]: { value: [{ id: "r1", cells }] },
});
const travel = (minutes: string) => table("tour.travel", { from: "places/p1", to: "companies/c1", minutes });
const buffer = (minutes: string): Answers => ({ "tour.buffer": { value: minutes } });
const hours = (from: string, to: string, day = "every") =>
  table("tour.hours", { stop: "companies/c1", day, from, to });
const ride = (direction: string, time: string, lead: string) =>
  table("tour.rides", { day: "1", direction, name: "最終便", time, lead });
const people = (headcount: string, staff: string, item: string, room: string): Answers => ({
  "b5.headcount": { value: headcount },
  "tour.staff": { value: staff },
  [item]: { value: room },
});
const equipment = (...choices: string[]): Answers => ({ "b5.equipment": { value: { choices } } });
const at = { item: "b5.timetable", sheet: "b5" } as const;

/** The tour on the clock. */
export const TOUR_TIME_CASES: readonly AdviceCase[] = [
  {
    rule: "block-overlap",
    ...at,
    fires: tour([block("a", "09:00", "10:00"), block("b", "09:59", "11:00")]),
    says: "重なっています",
    silent: [
      tour([block("a", "09:00", "10:00"), block("b", "10:00", "11:00")]),
      tour([block("a", "09:00", "10:00"), block("b", "09:30", "11:00", { day: 2 })]),
    ],
  },
  {
    rule: "travel-too-short",
    ...at,
    fires: tour([talk("09:00", "10:00"), visit("10:19", "12:00")], travel("20")),
    says: "20分かかりますが、19分しかありません",
    silent: [
      tour([talk("09:00", "10:00"), visit("10:20", "12:00")], travel("20")),
      tour([talk("09:00", "10:00"), visit("10:00", "12:00")], travel("20分くらい")),
      tour([talk("09:00", "10:00"), visit("10:25", "12:00")], { ...travel("20"), ...buffer("5") }),
      // Within one place nobody gets on or off.
      tour([talk("09:00", "10:00"), talk("10:00", "11:00")], buffer("5")),
      tour([talk("09:00", "10:00"), visit("10:00", "12:00", { day: 2 })], travel("20")),
    ],
  },
  {
    rule: "travel-unknown",
    item: "tour.travel",
    sheet: "tour",
    fires: tour([talk("09:00", "10:00"), visit("10:20", "12:00")]),
    says: "市役所→",
    silent: [
      tour([talk("09:00", "10:00"), visit("10:20", "12:00")], travel("20")),
      tour([talk("09:00", "10:00"), talk("10:00", "11:00")]),
    ],
  },
  {
    rule: "no-lunch",
    ...at,
    fires: tour([block("a", "10:00", "12:00"), block("b", "12:44", "15:00")]),
    says: "1日目に、昼食の時間がありません",
    silent: [
      tour([block("a", "10:00", "12:00"), block("b", "12:45", "15:00")]),
      tour([
        block("a", "10:00", "12:00"),
        block("l", "12:00", "12:30", { type: "lunch" }),
        block("b", "12:30", "15:00"),
      ]),
      tour([block("b", "12:00", "15:00")]),
    ],
  },
  {
    rule: "outside-hours",
    ...at,
    fires: tour([visit("12:59", "15:00")], hours("13:00", "17:00")),
    says: "13:00〜17:00",
    silent: [
      tour([visit("13:00", "15:00")], hours("13:00", "17:00")),
      tour([visit("09:00", "10:00")], hours("13:00", "17:00", "2")),
      tour([visit("09:00", "10:00")]),
    ],
  },
  {
    rule: "ride-missed",
    item: "tour.rides",
    sheet: "tour",
    fires: tour([block("a", "09:00", "17:01")], ride("depart", "18:00", "60")),
    says: "間に合いません",
    silent: [
      tour([block("a", "09:00", "17:00")], ride("depart", "18:00", "60")),
      tour([block("a", "10:00", "17:30")], ride("arrive", "09:00", "60")),
      tour([block("a", "09:00", "17:30", { day: 2 })], ride("depart", "17:00", "")),
    ],
  },
  {
    rule: "seats-too-few",
    item: "tour.seats",
    sheet: "tour",
    fires: tour([], people("5", "3", "tour.seats", "7")),
    says: "8名",
    silent: [tour([], people("5", "3", "tour.seats", "8")), tour([], people("", "30", "tour.seats", "8"))],
  },
  {
    rule: "room-too-small",
    item: "tour.room",
    sheet: "tour",
    fires: tour([], people("１０", "", "tour.room", "9")),
    says: "9名分",
    silent: [
      tour([], people("１０", "", "tour.room", "10")),
      tour([], people("10", "", "tour.room", "広い")),
    ],
  },
  {
    rule: "equipment-for-block",
    ...at,
    fires: tour([talk("09:00", "10:00")], equipment("internet")),
    says: "ディスカッションができるスペース",
    silent: [
      tour([talk("09:00", "10:00")], equipment("discussion")),
      tour([talk("09:00", "10:00", { place: "p2" })], equipment("internet")),
      tour([talk("09:00", "10:00")]),
    ],
  },
  {
    rule: "long-day",
    ...at,
    fires: tour([block("a", "09:00", "10:00"), block("b", "17:00", "18:01")]),
    says: "9時間1分",
    silent: [
      tour([block("a", "09:00", "10:00"), block("b", "17:00", "18:00")]),
      tour([block("a", "09:00", "10:00"), block("p", "18:00", "22:00", { type: "party" })]),
    ],
  },
  {
    rule: "prepare-too-late",
    ...at,
    fires: tour([
      block("p", "10:00", "12:00", { type: "presentation" }),
      block("q", "13:00", "14:00", { type: "prepare" }),
    ]),
    says: "準備の時間がありません",
    silent: [
      tour([
        block("q", "09:00", "10:00", { type: "prepare" }),
        block("p", "10:00", "12:00", { type: "presentation" }),
      ]),
      tour([block("p", "10:00", "12:00", { type: "presentation" })]),
    ],
  },
  {
    rule: "blocks-untimed",
    ...at,
    fires: tour([block("a", "09:00", "10:00"), { id: "b", day: 1, half: "pm", type: "visit", title: "" }]),
    says: "1件",
    silent: [
      tour([block("a", "09:00", "10:00")]),
      tour([{ id: "b", day: 1, half: "pm", type: "visit", title: "" }]),
    ],
  },
];
