import { assertNever } from "../../definition/assert-never.ts";
import type { HandOutKind } from "./hand-out-options.ts";

const COURSE = ["b5.timetable", "b5.transport", "companies.address", "companies.contact"] as const;

const GUIDE = [
  ...COURSE,
  "tour.base",
  "tour.greeting",
  "tour.bring",
  "tour.contacts",
  "tour.directions",
  "b3.summary",
  "b3.vision",
  "b3.barriers",
  "places.appeal",
  "places.address",
  "talents.name",
  "talents.affiliation",
] as const;

/** What each hand-out takes its words from: items, and fields of registers as `KeptBack` names them. */
export function sourcesOf(kind: HandOutKind): readonly string[] {
  switch (kind) {
    case "course":
      return COURSE;
    case "guide":
    case "booklet":
      return GUIDE;
    case "roles":
      return ["tour.roles"];
    case "checklist":
      return [...COURSE, "tour.checklist"];
    case "budget":
      return ["tour.budget"];
    case "meetings":
      return ["tour.preMeetings", "tour.preMeetingAgenda", "municipality.person", "municipality.contact"];
    default:
      return assertNever(kind);
  }
}
