import { readRegisterCell } from "../../items/register-cell.ts";
import type { TableRow } from "../../items/table.ts";
import type { ItemRef, Project } from "../../project/model.ts";
import { toHalfWidthDigits } from "../../text/numbers.ts";
import { standingAnswer } from "../standing-answer.ts";
import { sameStop, type TourStop } from "./tour-stop.ts";

export const TRAVEL: ItemRef = { item: "tour.travel" };

/** How one gets from one stop to another, as typed once for the pair (tour.travel). */
export interface Travel {
  /** The id of its row. */
  readonly id: string;
  /** Undefined: not known, or typed as something that is no number. */
  readonly minutes: number | undefined;
  readonly means: string;
  readonly memo: string;
}

const REGISTERS = ["places", "companies"] as const;

function stopIn(row: TableRow, column: "from" | "to"): TourStop | undefined {
  return readRegisterCell(REGISTERS, row.cells[column] ?? "") as TourStop | undefined;
}

/** A whole number as people type it: "20", "２０", "20分". Undefined for anything else. */
export function wholeNumber(typed: string | undefined): number | undefined {
  const match = /^\s*(\d{1,9})(?:\D{0,3})?\s*$/u.exec(
    toHalfWidthDigits(typed ?? "").replaceAll(/[,，]/gu, ""),
  );
  return match ? Number(match[1]) : undefined;
}

/**
 * The way from one stop to another: as typed for this direction, else for the way back. Undefined when nothing was
 * typed for the pair; no time at all within one and the same stop.
 */
export function travelBetween(project: Project, from: TourStop, to: TourStop): Travel | undefined {
  if (sameStop(from, to)) return { id: "", minutes: 0, means: "", memo: "" };
  const rows = standingAnswer(project, "table", TRAVEL);
  const row =
    rows.find((each) => sameStop(stopIn(each, "from"), from) && sameStop(stopIn(each, "to"), to)) ??
    rows.find((each) => sameStop(stopIn(each, "from"), to) && sameStop(stopIn(each, "to"), from));
  if (row === undefined) return undefined;
  const { minutes, means = "", memo = "" } = row.cells;
  return { id: row.id, minutes: wholeNumber(minutes), means: means.trim(), memo: memo.trim() };
}
