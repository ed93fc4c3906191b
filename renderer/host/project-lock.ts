import type { TabLocks } from "./tab-locks.ts";

/** How this tab stands to a project: alone with it, or another tab of this browser has it. */
export type Holding = "mine" | "inUse" | "takenOver";

interface Held {
  readonly projectId: string;
  holding: Holding;
  release: () => void;
}

const nameOf = (projectId: string) => `co-lead-worksheet/project/${projectId}`;

/**
 * Sees to it that one tab at a time writes a project. Without locks, or where the browser refuses them, every tab
 * does; a save over what another one has written is then found by the file's content.
 */
export function createProjectLock(locks: TabLocks | undefined, onLost: () => void) {
  let held: Held | undefined;
  let blind = locks === undefined;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const take = async (projectId: string, how: "ifFree" | "steal"): Promise<Holding> => {
    held?.release();
    const taking: Held = { projectId, holding: "mine", release: () => undefined };
    held = taking;
    try {
      const release = await locks?.take(nameOf(projectId), how, () => {
        taking.holding = "takenOver";
        if (held === taking) onLost();
      });
      if (release) taking.release = release;
      else if (locks) taking.holding = "inUse";
    } catch {
      blind = true;
    }
    return taking.holding;
  };

  return {
    /** Other tabs cannot be seen. */
    blind: (): boolean => blind,

    holding: (): Holding => held?.holding ?? "mine",

    /**
     * Gives up the project before. What was found for this one at first stays so until `steal`, or until it is asked
     * `anew`: rights must not change unnoticed.
     */
    hold: (projectId: string, anew = false): Promise<Holding> =>
      inTurn(async () => {
        const known = held?.projectId === projectId && (held.holding === "mine" || !anew);
        return known && held ? held.holding : take(projectId, "ifFree");
      }),

    /** The tab that has it is told by its `onLost`. */
    steal: (projectId: string): Promise<Holding> => inTurn(() => take(projectId, "steal")),

    /** The project got a file of its own here, whoever has the other one. */
    own(projectId: string): void {
      if (held?.projectId === projectId && held.holding !== "mine")
        held = { projectId, holding: "mine", release: () => undefined };
    },

    release: (): Promise<void> =>
      inTurn(async () => {
        held?.release();
        held = undefined;
      }),
  };
}

export type ProjectLock = ReturnType<typeof createProjectLock>;
