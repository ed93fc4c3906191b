/** Timers, injected for tests. Times in milliseconds. */
export interface Timers {
  now(): number;
  set(run: () => void, delay: number): unknown;
  clear(timer: unknown): void;
}

export const REAL_TIMERS: Timers = {
  now: () => Date.now(),
  set: (run, delay) => setTimeout(run, delay),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
