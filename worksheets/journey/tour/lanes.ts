import type { TimedBlock } from "./timed-blocks.ts";

/** A block and where it stands beside those it overlaps. */
export interface Laned extends TimedBlock {
  /** From 0. */
  readonly lane: number;
  /** How many stand side by side there. */
  readonly lanes: number;
}

/** The blocks of one day, in the order of their times, side by side where they overlap. */
export function sideBySide(blocks: readonly TimedBlock[]): readonly Laned[] {
  const placed: Laned[] = [];
  let cluster: { readonly timed: TimedBlock; readonly lane: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    placed.push(...cluster.map(({ timed, lane }) => ({ ...timed, lane, lanes: ends.length })));
    cluster = [];
    ends = [];
  };
  for (const timed of blocks) {
    if (ends.every((end) => end <= timed.start)) close();
    const free = ends.findIndex((end) => end <= timed.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = timed.end;
    cluster.push({ timed, lane });
  }
  close();
  return placed;
}
