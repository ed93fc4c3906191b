import { setTimeout } from "node:timers/promises";
import { errno } from "./errno.ts";

/** What Windows answers while antivirus, an indexer or another PC on the share has a file open for a moment. */
const PASSING: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);

/** Whether an error of the system may be gone in a moment. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(errno(error));
}

/** How long is tried, and the pauses between tries, in milliseconds. */
const TRY_FOR = 10_000;
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 500;

/** Clock and chance, injected for tests. */
export interface Retrying {
  now(): number;
  wait(milliseconds: number): Promise<unknown>;
  /** From 0 to 1. */
  random(): number;
}

const REAL: Retrying = {
  now: () => performance.now(),
  wait: (milliseconds) => setTimeout(milliseconds),
  random: Math.random,
};

/** Repeats work the operating system refuses for a moment, for ten seconds; then rejects with its last error. */
export async function retry<T>(work: () => Promise<T>, { now, wait, random }: Retrying = REAL): Promise<T> {
  const until = now() + TRY_FOR;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || now() >= until) throw error;
      // Jitter: two PCs that wait for the same file must not meet again at every try.
      await wait(pause * (0.5 + random() / 2));
    }
  }
}
