import type { Timers } from "../../../renderer/state/timers.ts";

/** Timers whose clock the test moves on; what it starts is waited for. */
export function fakeTimers(): Timers & { pass(time: number): Promise<void> } {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    set: (run, delay) => {
      const timer = { at: now + delay, run };
      waiting.push(timer);
      return timer;
    },
    clear: (timer) => {
      waiting = waiting.filter((other) => other !== timer);
    },
    pass: async (time) => {
      const end = now + time;
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = next.at;
        waiting = waiting.filter((other) => other !== next);
        next.run();
        // What a timer starts goes on in promises.
        for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      }
      now = end;
    },
  };
}
