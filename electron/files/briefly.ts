import { setTimeout } from "node:timers/promises";
import { errno } from "./errno.ts";

/** What Windows answers for a moment while antivirus or another PC has a file open or is about to remove it. */
const PASSING: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);
const TRIES = 4;
const PAUSE = 40;

/** In milliseconds. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Repeats what the system refuses, for some tenths of a second only: unlike `retry`, for work whose refusal is an
 * answer somebody waits for. Rejects with the last error.
 */
export async function briefly<T>(
  work: () => Promise<T>,
  wait: Wait = (milliseconds) => setTimeout(milliseconds),
): Promise<T> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!PASSING.has(errno(error)) || left === 0) throw error;
      await wait(PAUSE);
    }
  }
}
