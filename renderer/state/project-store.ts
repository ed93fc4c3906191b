import { createStore } from "zustand/vanilla";
import type { ItemRef, Project } from "../../worksheets/project/model.ts";

/** Where an edit happened, so that undoing it can lead there. */
export interface EditPlace {
  readonly ref?: ItemRef;
}

/** One thing that can be undone. */
export interface UndoStep {
  /** The project before the edit (in `past`) or after it (in `future`). */
  readonly project: Project;
  /** What was done, for 「…を元に戻す」. */
  readonly label: string;
  readonly place: EditPlace;
}

/** Edits of one field in a row are one step. */
interface Coalescing {
  readonly key: string;
  readonly until: number;
}

export interface ProjectState {
  readonly project: Project | undefined;
  /** How often the file has been saved. */
  readonly revision: number;
  /** What was last read from or written to the file; undefined for a project that never was. */
  readonly saved: Project | undefined;
  /** Work that was opened without its file having it: it counts as unsaved before anything is edited. */
  readonly unfiled: boolean;
  readonly past: readonly UndoStep[];
  readonly future: readonly UndoStep[];
}

export interface Edit {
  readonly label: string;
  readonly place?: EditPlace;
  /** Edits with the same key within a pause of writing are undone together, e.g. the keystrokes in one field. */
  readonly coalesce?: string;
  readonly change: (project: Project) => Project;
}

interface ProjectActions {
  /**
   * Puts a project in place of the one that is open. `saved`: what the file holds; true for the project itself, false
   * for nothing. `unfiled`: it is work no file holds (a recovered draft), unlike a new project or a sample, which
   * nobody would miss.
   */
  open(
    project: Project,
    options: { readonly revision: number; readonly saved: Project | boolean; readonly unfiled?: boolean },
  ): void;
  close(): void;
  /**
   * Changes the project; nothing happens (and nothing can be undone) when the change changes nothing. False: it was
   * refused, as the project can only be read.
   */
  edit(edit: Edit): boolean;
  /**
   * Changes the project silently: no step of undo, and no unsaved edit where there was none. For what is worth
   * keeping but nobody would miss, such as that a question was looked at.
   */
  touch(change: (project: Project) => Project): void;
  /** Undefined: there is nothing to take back. "refused": the project can only be read. */
  undo(): UndoStep | "refused" | undefined;
  redo(): UndoStep | "refused" | undefined;
  /** The file now holds `project`, which may be older than what is on the screen. */
  markSaved(project: Project, revision: number): void;
  /** The project goes on without its file, as work no file holds. What can be undone stays. */
  unfile(): void;
}

/** Whether the project may be changed. */
export interface EditGuard {
  mayEdit(): boolean;
  /** A change was refused; says why. */
  refused(): void;
}

const UNGUARDED: EditGuard = { mayEdit: () => true, refused: () => undefined };

/** A pause longer than this, in milliseconds, begins a new undo step. */
const WRITING_PAUSE = 1500;
/** Steps kept; a project is shared structurally, so that a step costs what it changed. */
const MOST_STEPS = 500;

const EMPTY: ProjectState = {
  project: undefined,
  revision: 0,
  saved: undefined,
  unfiled: false,
  past: [],
  future: [],
};

/** The open project with its undo history. `now` is injected for tests. */
export function createProjectStore(now: () => number = () => Date.now(), guard: EditGuard = UNGUARDED) {
  let coalescing: Coalescing | undefined;

  return createStore<ProjectState & ProjectActions>((set, get) => ({
    ...EMPTY,

    open: (project, { revision, saved, unfiled = false }) => {
      coalescing = undefined;
      const filed = saved === true ? project : saved || undefined;
      set({ ...EMPTY, project, revision, saved: filed, unfiled });
    },

    close: () => set(EMPTY),

    edit: ({ label, place = {}, coalesce, change }) => {
      const { project, past } = get();
      if (!project) return true;
      const changed = change(project);
      if (changed === project) return true;
      if (!guard.mayEdit()) {
        guard.refused();
        return false;
      }
      const time = now();
      const continues = coalesce !== undefined && coalescing?.key === coalesce && time <= coalescing.until;
      coalescing = coalesce === undefined ? undefined : { key: coalesce, until: time + WRITING_PAUSE };
      set({
        project: changed,
        past: continues ? past : [...past, { project, label, place }].slice(-MOST_STEPS),
        future: [],
      });
      return true;
    },

    touch: (change) => {
      const { project, saved } = get();
      if (!project || !guard.mayEdit()) return;
      const changed = change(project);
      if (changed !== project) set({ project: changed, saved: saved === project ? changed : saved });
    },

    undo: () => {
      const { project, past, future } = get();
      const step = past.at(-1);
      if (!project || !step) return undefined;
      if (!guard.mayEdit()) {
        guard.refused();
        return "refused";
      }
      coalescing = undefined;
      set({ project: step.project, past: past.slice(0, -1), future: [...future, { ...step, project }] });
      return step;
    },

    redo: () => {
      const { project, past, future } = get();
      const step = future.at(-1);
      if (!project || !step) return undefined;
      if (!guard.mayEdit()) {
        guard.refused();
        return "refused";
      }
      coalescing = undefined;
      set({ project: step.project, past: [...past, { ...step, project }], future: future.slice(0, -1) });
      return step;
    },

    markSaved: (project, revision) => set({ saved: project, revision }),
    unfile: () => set({ saved: undefined, unfiled: true }),
  }));
}

export type ProjectStore = ReturnType<typeof createProjectStore>;

/** Whether there is anything the file does not hold. A new project nobody has touched is not worth asking about. */
export function hasUnsavedEdits({ project, saved, unfiled, past }: ProjectState): boolean {
  return project !== undefined && project !== saved && (saved !== undefined || unfiled || past.length > 0);
}
