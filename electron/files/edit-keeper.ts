import type { Project } from "../../worksheets/project/model.ts";
import type { ProjectDelta } from "../../worksheets/project/project-delta.ts";
import type { ProjectUpdate } from "../../worksheets/project/project-update.ts";
import type { Journal, JournalOutcome } from "./journal.ts";
import type { JournalHead, Protect, SavedAs } from "./journal-content.ts";
import type { Journals } from "./journals.ts";
import { createProjectMirror } from "./project-mirror.ts";

/** How far the numbers of one project's states are from those of the next, so that a late edit fits neither. */
const GAP = 1_000_000;

/** What the project on the screen is by now, and its journal. Methods work in turn and never reject. */
export interface EditKeeper {
  /** A project the main process hands out: its number, from which the window's edits lead on. */
  adopt(project: Project): number;
  /** What the window says its project has become; undefined: the whole project is needed. */
  hear(update: ProjectUpdate): Project | undefined;
  /** The project of a number, if that is the newest. */
  at(sequence: number): Project | undefined;
  /** As it is by now. */
  project(): Project | undefined;
  /** Whether edits were heard that are not in the journal. */
  isBehind(): boolean;
  /** Writes what was heard to the journal; begins one where there is none. */
  keep(head: JournalHead, protect: Protect | undefined): Promise<JournalOutcome>;
  /** The state of `sequence` is in its file. When nothing newer was heard, nothing stays in the journal. */
  saved(file: SavedAs, project: Project, sequence: number, at: string): Promise<void>;
  /** The password has changed. Undefined: there is no journal. */
  protectWith(protect: Protect | undefined): Promise<JournalOutcome | undefined>;
  /** Ends the journal; what it holds stays. The next project may be adopted at once. */
  leave(): Promise<void>;
  /** Ends the journal and removes it. */
  drop(): Promise<void>;
}

/** What is to be written: a whole project, or steps. */
type Pending = readonly ProjectDelta[] | "whole";

export function createEditKeeper(journals: Pick<Journals, "begin">): EditKeeper {
  const mirror = createProjectMirror();
  let newest = 0;
  let pending: Pending = [];
  let journal: Journal | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const set = (project: Project, sequence: number) => {
    mirror.set(project, sequence);
    newest = sequence;
  };

  const write = async (
    head: JournalHead,
    project: Project,
    changes: Pending,
    protect: Protect | undefined,
  ): Promise<JournalOutcome> => {
    if (!journal) {
      const begun = await journals.begin(head, project, protect);
      journal = begun.journal;
      return begun.outcome;
    }
    if (changes === "whole") return journal.restart(head, project);
    let outcome: JournalOutcome = { kind: "kept", flushed: true };
    for (const delta of changes) {
      outcome = await journal.append(delta, head.at);
      if (outcome.kind === "misfit") return journal.restart(head, project);
    }
    return outcome;
  };

  const end = (drop: boolean): Promise<void> => {
    pending = [];
    return inTurn(async () => {
      const ending = journal;
      journal = undefined;
      await ending?.close({ drop });
    });
  };

  return {
    adopt: (project) => {
      set(project, (Math.floor(newest / GAP) + 1) * GAP);
      pending = [];
      return newest;
    },
    hear: (update) => {
      if (update.kind === "whole") {
        set(update.project, update.sequence);
        pending = "whole";
        return update.project;
      }
      const mirrored = mirror.apply(update);
      if (mirrored.kind === "resync") return undefined;
      newest = update.sequence;
      if (pending !== "whole") pending = [...pending, update.delta];
      return mirrored.project;
    },
    at: (sequence) => mirror.at(sequence),
    project: () => mirror.at(newest),
    isBehind: () => pending.length > 0,
    keep: (head, protect) => {
      const project = mirror.at(newest);
      const changes = pending;
      pending = [];
      if (!project) return Promise.resolve({ kind: "closed" });
      return inTurn(() => write(head, project, changes, protect));
    },
    saved: (file, project, sequence, at) =>
      inTurn(async () => {
        if (!journal) return;
        // Said first: after a crash in between, nobody is offered as unsaved what is in the file.
        await journal.saved(file, project, at);
        if (sequence !== newest) return;
        const ending = journal;
        journal = undefined;
        await ending.close({ drop: true });
      }),
    protectWith: (protect) => inTurn(async () => journal?.protectWith(protect)),
    leave: () => end(false),
    drop: () => end(true),
  };
}
