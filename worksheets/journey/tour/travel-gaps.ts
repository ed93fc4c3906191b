import type { Project } from "../../project/model.ts";
import { standingAnswer } from "../standing-answer.ts";
import { timedBlocks } from "./timed-blocks.ts";
import { sameStop, stopOf, type TourStop, tourBase } from "./tour-stop.ts";
import { type Travel, travelBetween } from "./tour-travel.ts";

/** The way between two blocks that follow one another at different stops. */
export interface TravelGap {
  readonly day: number;
  /** Ids of the blocks. */
  readonly after: string;
  readonly before: string;
  readonly from: TourStop;
  readonly to: TourStop;
  /** When what comes before the second ends, in minutes: the first, or a lunch after it. */
  readonly at: number;
  /** How long there is for the way; negative where they overlap. */
  readonly gap: number;
  /** Undefined: nobody has typed how long it takes. */
  readonly travel: Travel | undefined;
}

/**
 * The ways of a tour, day by day. A block of travel is part of the way; one of which it is not known where it is
 * (lunch, say) takes its time out of it.
 */
export function travelGaps(project: Project): readonly TravelGap[] {
  const base = tourBase(project);
  const gaps: TravelGap[] = [];
  let last:
    | { readonly id: string; readonly day: number; readonly end: number; readonly stop: TourStop }
    | undefined;
  let spent = 0;
  let free = 0;
  for (const { block, start, end } of timedBlocks(
    standingAnswer(project, "timetable", { item: "b5.timetable" }),
  )) {
    if (last && last.day !== block.day) last = undefined;
    const stop = stopOf(block, base);
    if (stop === undefined) {
      if (block.type === "move") continue;
      spent += end - start;
      free = Math.max(free, end);
      continue;
    }
    if (last && !sameStop(last.stop, stop))
      gaps.push({
        day: block.day,
        after: last.id,
        before: block.id,
        from: last.stop,
        to: stop,
        at: Math.max(last.end, free),
        gap: start - last.end - spent,
        travel: travelBetween(project, last.stop, stop),
      });
    // What lies within a longer block does not end it.
    if (!last || end >= last.end) last = { id: block.id, day: block.day, end, stop };
    spent = 0;
    free = 0;
  }
  return gaps;
}
