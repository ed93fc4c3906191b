import { deltaBetween } from "../../worksheets/project/delta-between.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { ProjectUpdate, UpdateAnswer } from "../../worksheets/project/project-update.ts";

/** Says what to tell the main process of the project on the screen. Updates must arrive in the order they are made. */
export function createEditSender() {
  let sequence = 0;
  let told: Project | undefined;
  let lastWhole = 0;

  return {
    /** The number of the state that was told last. */
    sequence: (): number => sequence,

    /** The main process has handed out this project under this number. What was under way is about the past. */
    adopt: (project: Project, adopted: number): void => {
      told = project;
      sequence = adopted;
      lastWhole = adopted;
    },

    /** What to send so that the other side has this project; undefined when it has. */
    update: (project: Project): ProjectUpdate | undefined => {
      const before = told;
      if (before === project) return undefined;
      told = project;
      if (before === undefined || before.id !== project.id) {
        sequence += 1;
        lastWhole = sequence;
        return { kind: "whole", sequence, project };
      }
      const delta = deltaBetween(before, project);
      if (delta.length === 0) return undefined;
      sequence += 1;
      return { kind: "delta", sequence, from: sequence - 1, delta };
    },

    /**
     * What came back for an update; "lost" when nothing did. The next update is a whole project unless one has been
     * sent since.
     */
    answered: (answeredSequence: number, answer: UpdateAnswer | "lost"): void => {
      if (answer !== "ok" && answeredSequence >= lastWhole) told = undefined;
    },
  };
}

export type EditSender = ReturnType<typeof createEditSender>;
