import { useMemo } from "react";
import { type Advice, advice as adviceOn } from "../../../worksheets/journey/advice.ts";
import { type ProjectProgress, projectProgress } from "../../../worksheets/journey/progress.ts";
import { type TourState, tourState } from "../../../worksheets/journey/tour/tour-state.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { useProject } from "../../state/app-context.tsx";
import { today as currentDay } from "../../state/today.ts";
import { type Milestone, milestones } from "./milestones.ts";
import { type NextStep, nextSteps } from "./next-step.ts";
import { type SheetCard, sheetCards } from "./sheet-cards.ts";

/** Everything the overview shows of the open project. */
export interface Overview {
  readonly project: Project;
  readonly progress: ProjectProgress;
  readonly advice: readonly Advice[];
  readonly cards: readonly SheetCard[];
  readonly steps: readonly NextStep[];
  readonly milestones: readonly Milestone[];
  readonly tour: TourState;
  /** "YYYY-MM-DD" */
  readonly today: string;
}

/** Measures the open project; again only when it or the day has changed. */
export function useOverview(): Overview {
  const project = useProject();
  const today = currentDay();
  return useMemo(() => {
    const progress = projectProgress(project);
    const advice = adviceOn(project, { today });
    return {
      project,
      progress,
      advice,
      cards: sheetCards(progress, advice),
      steps: nextSteps(project, progress, advice, today),
      milestones: milestones(project, progress, today),
      tour: tourState(project, today),
      today,
    };
  }, [project, today]);
}
