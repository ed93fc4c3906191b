import { applyDelta } from "../../worksheets/project/apply-delta.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { validateChange } from "../../worksheets/project/validate-change.ts";

export type Mirrored =
  | { readonly kind: "ok"; readonly project: Project }
  /** The window must send the whole project. `detail`: for a developer; holds nothing that was typed. */
  | { readonly kind: "resync"; readonly detail: string };

/** The main process's copy of the project on the screen, kept up to date by what changes. */
export function createProjectMirror() {
  let held: { readonly project: Project; readonly sequence: number } | undefined;

  return {
    /** The state of a sequence number, if it is the one that is held. */
    at: (sequence: number): Project | undefined => (held?.sequence === sequence ? held.project : undefined),

    /** The whole project, which has been validated. */
    set: (project: Project, sequence: number): void => {
      held = { project, sequence };
    },

    /**
     * A change of the state `from` by a delta that may be anything: it is validated like a file. Never throws; the
     * mirror stays as it was when the answer is "resync".
     */
    apply: ({ from, sequence, delta }: { from: number; sequence: number; delta: unknown }): Mirrored => {
      if (held === undefined || held.sequence !== from || sequence !== from + 1)
        return { kind: "resync", detail: `has ${held?.sequence ?? "nothing"}, not ${from}` };
      const applied = applyDelta(held.project, delta);
      if (!applied.ok) return { kind: "resync", detail: applied.detail };
      const { project } = applied;
      if (project.id !== held.project.id) return { kind: "resync", detail: "another project" };
      const invalid = validateChange(held.project, project);
      if (invalid) return { kind: "resync", detail: `invalid: ${invalid.path.join(".")}` };
      held = { project, sequence };
      return { kind: "ok", project };
    },
  };
}

export type ProjectMirror = ReturnType<typeof createProjectMirror>;
