import { clock, tourTime } from "../../items/time.ts";
import type { CourseBox, CourseSheet } from "../document-tree.ts";

const HOUR = 60;

/** Rows that belong together: a block's, an hour's, or those of an empty part of a day. */
export interface RowSpan {
  /** The first row, and the row behind the last. */
  readonly first: number;
  readonly end: number;
}

export interface HourSpan extends RowSpan {
  /** "13:00" */
  readonly label: string;
}

export interface DaySpan extends RowSpan {
  /** Absent where nothing is planned. */
  readonly box?: CourseBox;
}

/** The hours of a course sheet as rows that end wherever anything begins or ends. */
export interface CourseGrid {
  /** How long each row is, in minutes. */
  readonly minutes: readonly number[];
  readonly hours: readonly HourSpan[];
  /** The whole of each day, in the order of time. */
  readonly days: readonly (readonly DaySpan[])[];
}

/** Undefined when no block has a time. */
export function courseGrid({ hours, days }: CourseSheet): CourseGrid | undefined {
  if (hours === undefined) return undefined;
  const { from, to } = hours;
  const full = Array.from({ length: (to - from) / HOUR }, (_, i) => from + i * HOUR);
  const edges = [
    ...new Set([
      ...full,
      to,
      ...days.flatMap(({ boxes }) => boxes.flatMap(({ start, end }) => [start, end])),
    ]),
  ].sort((a, b) => a - b);
  const row = new Map(edges.map((edge, index) => [edge, index]));
  const span = (start: number, end: number): RowSpan => ({
    first: row.get(start) ?? 0,
    end: row.get(end) ?? 0,
  });
  return {
    minutes: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    hours: full.map((at) => ({ label: tourTime(clock(at)), ...span(at, at + HOUR) })),
    days: days.map(({ boxes }) => {
      const spans: DaySpan[] = [];
      let at = from;
      // What is empty is ruled by hours, so that the time can be read off.
      const emptyUntil = (until: number) => {
        while (at < until) {
          const next = Math.min(until, (Math.floor(at / HOUR) + 1) * HOUR);
          spans.push(span(at, next));
          at = next;
        }
      };
      for (const box of boxes) {
        emptyUntil(box.start);
        spans.push({ ...span(box.start, box.end), box });
        at = box.end;
      }
      emptyUntil(to);
      return spans;
    }),
  };
}
