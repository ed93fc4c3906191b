import { clock, minutesOf } from "../../items/time.ts";
import type { TimetableValue, TourBlock } from "../../items/timetable.ts";
import { timed, timedBlocks, usualMinutes } from "./timed-blocks.ts";

/** The grid of the planner, in minutes. */
export const GRID = 15;
/** The end of the last hour a day of the tour can have: 29:59, six in the morning of the next day. */
const DAY_END = 30 * 60 - 1;
const LAST_DAY = 31;

/** A timetable after an edit, and what the block it was about now overlaps: overlapping is allowed, but never silent. */
export interface TimetableEdit {
  readonly value: TimetableValue;
  readonly overlaps: readonly TourBlock[];
}

/** The nearest quarter of an hour. */
export function onGrid(minutes: number): number {
  return Math.round(minutes / GRID) * GRID;
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** The block at these minutes of its day; its half of the day follows. */
export function withTimes(block: TourBlock, start: number, end: number): TourBlock {
  return { ...block, half: start < 12 * 60 ? "am" : "pm", start: clock(start), end: clock(end) };
}

/** The other blocks of its day that a block overlaps, by time. Touching is no overlap. */
export function overlapsOf(value: TimetableValue, id: string): readonly TourBlock[] {
  const all = timedBlocks(value);
  const one = all.find(({ block }) => block.id === id);
  if (one === undefined) return [];
  return all
    .filter(
      ({ block, start, end }) =>
        block.id !== id && block.day === one.block.day && start < one.end && one.start < end,
    )
    .map(({ block }) => block);
}

function edited(value: TimetableValue, id: string): TimetableEdit {
  return { value, overlaps: overlapsOf(value, id) };
}

function changed(value: TimetableValue, id: string, change: (block: TourBlock) => TourBlock): TimetableEdit {
  return edited(
    value.map((block) => (block.id === id ? change(block) : block)),
    id,
  );
}

/** How long a block lasts, in minutes: as timed, else as is usual for its type. */
export function lengthOf(block: TourBlock): number {
  const own = timed(block);
  return own ? own.end - own.start : usualMinutes(block.type);
}

/**
 * The block begun at another time, on the grid, with its length kept. At the ends of the day it stops. The same
 * timetable when there is no such block.
 */
export function movedBlock(
  value: TimetableValue,
  id: string,
  to: { readonly day: number; readonly start: number },
): TimetableEdit {
  return changed(value, id, (block) => {
    const length = lengthOf(block);
    const latest = Math.floor((DAY_END - length) / GRID) * GRID;
    const start = clamped(onGrid(to.start), 0, Math.max(0, latest));
    const moved = { ...block, day: clamped(to.day, 1, LAST_DAY) };
    return withTimes(moved, start, Math.min(DAY_END, start + length));
  });
}

/** The block with one edge at another time, on the grid; it stays a quarter of an hour long at least. */
export function stretchedBlock(
  value: TimetableValue,
  id: string,
  edge: "start" | "end",
  minutes: number,
): TimetableEdit {
  return changed(value, id, (block) => {
    const own = timed(block);
    if (own === undefined) return block;
    const at = onGrid(minutes);
    return edge === "start"
      ? withTimes(block, clamped(at, 0, Math.max(0, own.end - GRID)), own.end)
      : withTimes(block, own.start, clamped(at, Math.min(DAY_END, own.start + GRID), DAY_END));
  });
}

/** A copy behind the block: after it, where that fits into the day, else at the same time. */
export function duplicatedBlock(value: TimetableValue, id: string, copyId: string): TimetableEdit {
  const index = value.findIndex((block) => block.id === id);
  const block = value[index];
  if (block === undefined) return edited(value, id);
  const own = timed(block);
  const copy = { ...block, id: copyId };
  const length = lengthOf(block);
  const placed = own && own.end + length <= DAY_END ? withTimes(copy, own.end, own.end + length) : copy;
  return edited([...value.slice(0, index + 1), placed, ...value.slice(index + 1)], copyId);
}

/** A new block at a time, on the grid. */
export function placedBlock(
  value: TimetableValue,
  block: Omit<TourBlock, "half" | "start" | "end">,
  at: { readonly start: number; readonly end?: number },
): TimetableEdit {
  const start = clamped(onGrid(at.start), 0, DAY_END - GRID);
  const end = clamped(at.end ?? start + usualMinutes(block.type), start + GRID, DAY_END);
  return edited([...value, withTimes({ ...block, half: "am" }, start, end)], block.id);
}

/** The block without its times, which stays in its half of the day. */
export function unscheduled(value: TimetableValue, id: string): TimetableValue {
  return value.map((block) => {
    if (block.id !== id) return block;
    const { start: _, end: __, ...rest } = block;
    return rest;
  });
}

/** What moved when the blocks behind one were shifted; `tooLate`: they do not fit into the day, so nothing was. */
export type ShiftedAfter =
  | { readonly ok: true; readonly value: TimetableValue; readonly moved: readonly TourBlock[] }
  | { readonly ok: false; readonly reason: "tooLate" };

/**
 * The blocks of the same day that began at `from` or later, in minutes, moved by `by` minutes; the block itself stays.
 * They keep their distances, so that none comes to overlap another of them.
 */
export function shiftedAfter(value: TimetableValue, id: string, from: number, by: number): ShiftedAfter {
  const day = value.find((block) => block.id === id)?.day;
  const behind = timedBlocks(value).filter(
    ({ block, start }) => block.id !== id && block.day === day && start >= from,
  );
  if (behind.some(({ start, end }) => start + by < 0 || end + by > DAY_END))
    return { ok: false, reason: "tooLate" };
  const times = new Map(
    behind.map(({ block, start, end }) => [block.id, { start: start + by, end: end + by }]),
  );
  const next = value.map((block) => {
    const time = times.get(block.id);
    if (time === undefined || by === 0) return block;
    // What nobody has typed stays unknown.
    if (minutesOf(block.end) === undefined) {
      const { end: _, ...open } = withTimes(block, time.start, time.end);
      return block.end === undefined ? open : { ...open, end: block.end };
    }
    return withTimes(block, time.start, time.end);
  });
  return { ok: true, value: next, moved: by === 0 ? [] : next.filter(({ id: moved }) => times.has(moved)) };
}

/** When the halves of a day begin where nobody has said so: after the journey to work, and after lunch. */
const HALF_STARTS = { am: 9 * 60, pm: 13 * 60 } as const;

/**
 * The untimed blocks of a day given times, one after the other in their order: each takes what is usual for its type,
 * and goes into the first gap of its half day that is long enough, else behind everything of that day.
 */
export function scheduledDay(value: TimetableValue, day: number): TimetableValue {
  let next = value;
  for (const block of value) {
    if (block.day !== day || timed(block) !== undefined) continue;
    const length = lengthOf(block);
    const start = firstGap(next, day, HALF_STARTS[block.half], length);
    if (start === undefined) continue;
    next = next.map((other) => (other.id === block.id ? withTimes(other, start, start + length) : other));
  }
  return next;
}

/** The first time of a day from `from` on at which nothing else is for so long, on the grid; undefined: none. */
export function firstGap(
  value: TimetableValue,
  day: number,
  from: number,
  length: number,
): number | undefined {
  let start = Math.ceil(from / GRID) * GRID;
  for (const other of timedBlocks(value)) {
    if (other.block.day !== day || other.end <= start) continue;
    if (other.start >= start + length) break;
    start = Math.ceil(other.end / GRID) * GRID;
  }
  return start + length <= DAY_END ? start : undefined;
}
