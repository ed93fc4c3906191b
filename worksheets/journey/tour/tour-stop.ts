import type { CellRow } from "../../items/register-cell.ts";
import type { TourBlock } from "../../items/timetable.ts";
import type { Project } from "../../project/model.ts";
import { shownName } from "../../project/ref-in-words.ts";
import { registerRows } from "../../project/register-fields.ts";
import { rowsById } from "../../project/rows-by-id.ts";
import { standingAnswer } from "../standing-answer.ts";

/** Where something of the tour takes place: a company or a place of the registers. */
export type TourStop = CellRow & { readonly register: "companies" | "places" };

/** What takes place at the base unless it says otherwise. */
const AT_BASE: ReadonlySet<string> = new Set([
  "orientation",
  "talentTalk",
  "prepare",
  "presentation",
  "exchange",
  "remoteWork",
]);

/** The base of the tour (tour.base): its first pick that is a row of the register. */
export function tourBase(project: Project): TourStop | undefined {
  const rows = rowsById(project.places);
  for (const pick of standingAnswer(project, "refs", { item: "tour.base" }))
    if ("row" in pick && rows.has(pick.row)) return { register: "places", row: pick.row };
  return undefined;
}

/**
 * Where a block takes place. A visit of a company that meets at a place is at that place; what names neither and is
 * held at the base as a rule is at the base unless it has an address of its own; a block of travel is nowhere.
 */
export function stopOf(block: TourBlock, base: TourStop | undefined): TourStop | undefined {
  if (block.type === "move") return undefined;
  if (block.place !== undefined) return { register: "places", row: block.place };
  if (block.company !== undefined && !AT_BASE.has(block.type))
    return { register: "companies", row: block.company };
  return AT_BASE.has(block.type) && !block.address?.trim() ? base : undefined;
}

export function sameStop(a: TourStop | undefined, b: TourStop | undefined): boolean {
  return a !== undefined && b !== undefined && a.register === b.register && a.row === b.row;
}

/** A stop's name as shown; undefined when its row is gone. */
export function stopName(project: Project, { register, row }: TourStop): string | undefined {
  const rows: readonly { readonly id: string; readonly name: string }[] = registerRows(project, register);
  const found = rowsById(rows).get(row);
  return found && shownName(found.name);
}
