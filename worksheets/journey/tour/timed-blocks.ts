import { minutesOf } from "../../items/time.ts";
import type { TimetableValue, TourBlock } from "../../items/timetable.ts";

/** A block with its place on the clock, in minutes since midnight of its day. */
export interface TimedBlock {
  readonly block: TourBlock;
  readonly start: number;
  /** Always after `start`. */
  readonly end: number;
  /** Nobody has said when it ends: `end` is what is usual for its type. */
  readonly assumed: boolean;
}

/** What is usual, in minutes; the visits of the pilots took about two hours (別冊1 3-9). */
const USUAL_MINUTES: Readonly<Record<string, number>> = {
  move: 60,
  orientation: 60,
  visit: 120,
  talentTalk: 60,
  sightseeing: 60,
  prepare: 120,
  presentation: 120,
  exchange: 60,
  lunch: 60,
  party: 120,
  remoteWork: 180,
};

/** How long a block of this type usually takes, in minutes. */
export function usualMinutes(type: string): number {
  return USUAL_MINUTES[type] ?? 60;
}

/** A block's place on the clock; undefined when it has no start that can be read. */
export function timed(block: TourBlock): TimedBlock | undefined {
  const start = minutesOf(block.start);
  if (start === undefined) return undefined;
  const end = minutesOf(block.end);
  return end !== undefined && end > start
    ? { block, start, end, assumed: false }
    : { block, start, end: start + usualMinutes(block.type), assumed: true };
}

/** The blocks that have a time, by day and time. */
export function timedBlocks(value: TimetableValue): readonly TimedBlock[] {
  return value
    .flatMap((block) => timed(block) ?? [])
    .sort((a, b) => a.block.day - b.block.day || a.start - b.start || a.end - b.end);
}
