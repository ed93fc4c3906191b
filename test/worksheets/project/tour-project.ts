import type { Project } from "../../../worksheets/project/model.ts";
import { SMALL_PROJECT } from "./small-project.ts";

/** The small project with its course planned, as version 3 saved it. */
export const TOUR_COURSE: Project = {
  ...SMALL_PROJECT,
  answers: {
    ...SMALL_PROJECT.answers,
    "b5.days": { value: { choice: "d3" } },
    "b5.dates": {
      value: [
        { id: "k1", start: "2026-11-16", end: "2026-11-18" },
        { id: "k2", start: "2026-11-25", end: "2026-11-27" },
      ],
    },
    "b5.headcount": { value: "5" },
    "b5.timetable": {
      value: [
        {
          id: "k1",
          day: 1,
          half: "am",
          start: "10:00",
          end: "12:00",
          type: "visit",
          title: "見学",
          company: "c1",
          address: "北見市端野町",
          contact: "0157-00-0000",
          meeting: "事務所の前",
          who: "全員",
          see: "製造の工程",
          bring: "長靴",
          rain: "屋内のみ",
          cost: "0",
          memo: "写真は許可を得る",
        },
        {
          id: "k2",
          day: 1,
          half: "pm",
          start: "22:30",
          end: "24:30",
          type: "party",
          title: "懇親会",
          place: "s1",
        },
      ],
    },
    "tour.base": { value: [{ id: "k1", row: "s1" }] },
    "tour.seats": { value: "14" },
    "tour.travel": {
      value: [
        {
          id: "k1",
          cells: { from: "places/s1", to: "companies/c1", minutes: "20", means: "公用車", memo: "" },
        },
      ],
    },
    "tour.hours": {
      value: [{ id: "k1", cells: { stop: "companies/c1", day: "every", from: "9:00", to: "12:00" } }],
    },
  },
};

/** The whole tour planned: something in every answer of the tour plan that refers to something else. */
export const TOUR_PROJECT: Project = {
  ...TOUR_COURSE,
  answers: {
    ...TOUR_COURSE.answers,
    "b5.dates": {
      value: [
        { id: "k1", start: "2026-11-16", end: "2026-11-18" },
        { id: "k2", start: "2026-11-25", end: "2026-11-27", decided: true },
      ],
    },
    "tour.buffer": { value: "5" },
    "tour.answers": {
      value: [
        { id: "k1", cells: { period: "2026-11-16", who: "companies/c1", answer: "no" } },
        { id: "k2", cells: { period: "2026-11-25", who: "talents/t1", answer: "yes", memo: "午後から" } },
      ],
    },
    "tour.preMeetings": {
      value: [{ id: "k1", cells: { company: "c1", state: "fixed", date: "2026-11-02", start: "18:00" } }],
    },
    "tour.preMeetingAgenda": { value: [{ id: "k1", cells: { minutes: "20", content: "企業紹介" } }] },
    "tour.budget": {
      value: [{ id: "k1", cells: { line: "lodging", label: "宿泊", unit: "9800", people: "5", times: "2" } }],
    },
    "tour.roles": {
      value: [{ id: "k1", cells: { stage: "before", task: "会場の手配", owner: "観光課", state: "doing" } }],
    },
    "tour.checklist": { value: [{ id: "k1", cells: { when: "1日目 朝", what: "Wi-Fi" } }] },
    "tour.greeting": { value: "ようこそ北見へ" },
    "tour.bring": { value: [{ id: "l1", text: "名刺" }] },
    "tour.contacts": { value: [{ id: "k1", cells: { role: "窓口", phone: "0157-00-0000" } }] },
    "tour.directions": { value: [{ id: "l1", text: "北見駅から歩いて5分" }] },
  },
};
