import type { OwnershipClock } from "../../../electron/files/owner-file.ts";

/** A clock on which whoever waits is at once as much later. */
export function leapingClock(): OwnershipClock {
  let now = 0;
  return {
    now: () => now,
    wait: async (milliseconds) => {
      now += milliseconds;
    },
    date: () => new Date("2026-11-16T00:00:00.000Z"),
  };
}
