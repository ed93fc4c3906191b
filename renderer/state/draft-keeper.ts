import { REAL_TIMERS, type Timers } from "./timers.ts";

/** A pause of typing after which the draft is kept. */
export const KEEP_AFTER = 400;
/** Kept at the latest this long after the first edit that is not, however fast one types. */
export const KEEP_WITHIN = 1000;

/**
 * Calls `keep` soon after changes, at most once per pause, never two at a time. `flush` keeps at once what is
 * pending, e.g. before another project is opened.
 */
export function createDraftKeeper<T>(keep: (value: T) => Promise<void>, timers: Timers = REAL_TIMERS) {
  let pending: { readonly value: T; readonly since: number } | undefined;
  let timer: unknown;
  let running: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    timers.clear(timer);
    if (pending) {
      const { value } = pending;
      pending = undefined;
      running = running.then(() => keep(value));
    }
    return running;
  };

  return {
    changed(value: T): void {
      const now = timers.now();
      pending = { value, since: pending?.since ?? now };
      timers.clear(timer);
      const latest = pending.since + KEEP_WITHIN - now;
      timer = timers.set(flush, Math.max(0, Math.min(KEEP_AFTER, latest)));
    },
    /** What is pending need not be kept any more. */
    forget(): void {
      timers.clear(timer);
      pending = undefined;
    },
    flush,
  };
}
