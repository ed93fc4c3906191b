import { assertNever } from "../../definition/assert-never.ts";
import type { HandOutKind } from "./hand-out-options.ts";

const COURSE = ["b5.timetable", "b5.transport", "companies.address", "companies.contact"] as const;

/** What each hand-out takes its words from: items, and fields of registers as `KeptBack` names them. */
export function sourcesOf(kind: HandOutKind): readonly string[] {
  switch (kind) {
    case "course":
      return COURSE;
    default:
      return assertNever(kind);
  }
}
