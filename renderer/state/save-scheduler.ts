import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { REAL_TIMERS, type Timers } from "./timers.ts";

/** How a try to save in the background ended. `stop`: trying again is of no use until something else has happened. */
export type SaveTry = "saved" | "busy" | "failed" | "stop";

/** Saved after so long without an edit. */
export const SAVE_AFTER = 30_000;
/** Saved at the latest this long after the first edit the file lacks. */
export const SAVE_WITHIN = 120_000;
/** A file that another program has open is tried again after this pause. */
export const BUSY_PAUSE = 30_000;
/** After a failure; every further one doubles the pause. */
export const FIRST_PAUSE = 30_000;
export const LONGEST_PAUSE = 600_000;

/**
 * Decides when edits are saved in the background, never twice at once. `save` must resolve; it knows what to save.
 */
export function createSaveScheduler(save: () => Promise<SaveTry>, timers: Timers = REAL_TIMERS) {
  /** When the first edit was made that the file lacks. */
  let since: number | undefined;
  let failures = 0;
  /** A pause after a try that came to nothing: edits do not shorten it. */
  let pausing = false;
  let stopped = false;
  let running = false;
  let timer: unknown;

  const arm = (delay: number) => {
    timers.clear(timer);
    timer = timers.set(() => void run(), delay);
  };
  const armForEdits = () => {
    if (since === undefined || running || stopped || pausing) return;
    arm(Math.max(0, Math.min(SAVE_AFTER, since + SAVE_WITHIN - timers.now())));
  };
  const pause = (delay: number) => {
    since ??= timers.now();
    pausing = true;
    arm(delay);
  };

  const run = async (): Promise<void> => {
    timers.clear(timer);
    if (since === undefined || running || stopped) return;
    running = true;
    pausing = false;
    since = undefined;
    const ended = await save();
    running = false;
    switch (ended) {
      case "saved":
        failures = 0;
        armForEdits();
        break;
      case "busy":
        pause(BUSY_PAUSE);
        break;
      case "failed":
        pause(Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE));
        failures += 1;
        break;
      case "stop":
        stopped = true;
        break;
      default:
        assertNever(ended);
    }
  };

  return {
    /** There is an edit the file lacks. */
    changed(): void {
      since ??= timers.now();
      armForEdits();
    },
    /** There is nothing to save, or nothing is to be saved. */
    settled(): void {
      timers.clear(timer);
      since = undefined;
      pausing = false;
      failures = 0;
    },
    /** What stood in the way is gone: pauses end, and what was given up is tried again. */
    resume(): void {
      stopped = false;
      pausing = false;
      failures = 0;
      armForEdits();
    },
    /** A save the user asked for found the file open in another program. */
    tryLater(): void {
      stopped = false;
      if (!running) pause(BUSY_PAUSE);
    },
    /** The window is being left: what is pending is saved now, unless the last try came to nothing. */
    async flush(): Promise<void> {
      if (!pausing) await run();
    },
  };
}

export type SaveScheduler = ReturnType<typeof createSaveScheduler>;
