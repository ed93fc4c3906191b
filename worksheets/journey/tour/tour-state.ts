import type { DateCandidate } from "../../items/dates.ts";
import type { Project } from "../../project/model.ts";
import { standingAnswer } from "../standing-answer.ts";
import { budget } from "./budget.ts";
import { type PreMeetingCounts, preMeetingCounts } from "./pre-meetings.ts";
import { tourChecks } from "./tour-checks.ts";
import { tourPeriod } from "./tour-period.ts";
import { type TaskCounts, taskCounts } from "./tour-tasks.ts";
import { tourVisits, unplaced } from "./tour-tray.ts";

/** How far the plan of the tour is, in numbers. */
export interface TourState {
  /** The decided period, else the one wanted most. */
  readonly period: DateCandidate | undefined;
  /** Blocks of the course. */
  readonly blocks: number;
  /** Companies and places of the tour that stand in no block. */
  readonly unplaced: number;
  /** What the checks warn of. */
  readonly warnings: number;
  readonly preMeetings: PreMeetingCounts;
  readonly tasks: TaskCounts;
  /** The estimate in yen, and how many of its lines are not in it; undefined without any line. */
  readonly cost: { readonly total: number; readonly unreckoned: number } | undefined;
}

/** `today`: "YYYY-MM-DD". */
export function tourState(project: Project, today: string): TourState {
  const course = standingAnswer(project, "timetable", { item: "b5.timetable" });
  const { groups, total, unreckoned } = budget(project);
  return {
    period: tourPeriod(project),
    blocks: course.length,
    unplaced: unplaced(course, tourVisits(project)).length,
    warnings: tourChecks(project, today).filter(({ severity }) => severity === "warn").length,
    preMeetings: preMeetingCounts(project),
    tasks: taskCounts(project, today),
    cost: groups.length === 0 ? undefined : { total, unreckoned },
  };
}
