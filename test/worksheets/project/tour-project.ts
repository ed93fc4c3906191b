import type { Project } from "../../../worksheets/project/model.ts";
import { SMALL_PROJECT } from "./small-project.ts";

/** The small project with its tour planned: something in every answer of the tour plan that refers to something else. */
export const TOUR_PROJECT: Project = {
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
