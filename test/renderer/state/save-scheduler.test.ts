import { describe, expect, it } from "vitest";
import {
  BUSY_PAUSE,
  createSaveScheduler,
  FIRST_PAUSE,
  LONGEST_PAUSE,
  SAVE_AFTER,
  SAVE_WITHIN,
  type SaveTry,
} from "../../../renderer/state/save-scheduler.ts";
import { fakeTimers } from "./fake-timers.ts";

function scheduled(...tries: readonly SaveTry[]) {
  const timers = fakeTimers();
  const at: number[] = [];
  const left = [...tries];
  const scheduler = createSaveScheduler(async () => {
    at.push(timers.now());
    return left.shift() ?? "saved";
  }, timers);
  return { timers, at, scheduler };
}

describe("createSaveScheduler", () => {
  it("saves once, half a minute after the last edit", async () => {
    const { timers, at, scheduler } = scheduled();
    scheduler.changed();
    await timers.pass(20_000);
    scheduler.changed();
    await timers.pass(SAVE_AFTER - 1);
    expect(at).toEqual([]);
    await timers.pass(1);
    expect(at).toEqual([20_000 + SAVE_AFTER]);
    await timers.pass(SAVE_WITHIN * 2);
    expect(at).toHaveLength(1);
  });

  it("waits no longer than two minutes, however steadily one types", async () => {
    const { timers, at, scheduler } = scheduled();
    for (let second = 0; second < 125; second += 5) {
      scheduler.changed();
      await timers.pass(5000);
    }
    expect(at).toEqual([SAVE_WITHIN]);
  });

  it("does nothing where there is nothing to save any more", async () => {
    const { timers, at, scheduler } = scheduled();
    scheduler.changed();
    scheduler.settled();
    await timers.pass(SAVE_WITHIN * 2);
    expect(at).toEqual([]);
  });

  it("tries a busy file every half minute, and edits do not hurry it", async () => {
    const { timers, at, scheduler } = scheduled("busy", "busy");
    scheduler.changed();
    await timers.pass(SAVE_AFTER + 10_000);
    scheduler.changed();
    await timers.pass(BUSY_PAUSE * 4);
    expect(at).toEqual([SAVE_AFTER, SAVE_AFTER + BUSY_PAUSE, SAVE_AFTER + BUSY_PAUSE * 2]);
  });

  it("pauses longer after every failure, up to ten minutes, and forgets them once it succeeds", async () => {
    const { timers, at, scheduler } = scheduled(...Array<SaveTry>(7).fill("failed"), "saved", "failed");
    scheduler.changed();
    await timers.pass(3_600_000);
    const pauses = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(pauses).toEqual(
      [1, 2, 4, 8, 16, 20, 20].map((times) => Math.min(times * FIRST_PAUSE, LONGEST_PAUSE)),
    );
    const { length } = at;
    scheduler.changed();
    await timers.pass(SAVE_AFTER + FIRST_PAUSE);
    expect(at).toHaveLength(length + 2);
  });

  it("gives up where trying is of no use, until something has happened", async () => {
    const { timers, at, scheduler } = scheduled("stop");
    scheduler.changed();
    await timers.pass(SAVE_AFTER);
    scheduler.changed();
    await timers.pass(SAVE_WITHIN * 2);
    await scheduler.flush();
    expect(at).toHaveLength(1);
    scheduler.resume();
    await timers.pass(SAVE_AFTER);
    expect(at).toHaveLength(2);
  });

  it("saves at once when the window is left, but not in a pause after a failure", async () => {
    const { timers, at, scheduler } = scheduled("failed");
    await scheduler.flush();
    expect(at).toEqual([]);
    scheduler.changed();
    await scheduler.flush();
    expect(at).toEqual([0]);
    await scheduler.flush();
    expect(at).toEqual([0]);
    await timers.pass(FIRST_PAUSE);
    expect(at).toEqual([0, FIRST_PAUSE]);
  });

  it("saves again what was edited while it was saving, never two at a time", async () => {
    const timers = fakeTimers();
    const ends: (() => void)[] = [];
    const scheduler = createSaveScheduler(
      () => new Promise<SaveTry>((resolve) => ends.push(() => resolve("saved"))),
      timers,
    );
    scheduler.changed();
    const first = scheduler.flush();
    scheduler.changed();
    await scheduler.flush();
    await timers.pass(SAVE_WITHIN);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await first;
    await timers.pass(SAVE_AFTER);
    expect(ends).toHaveLength(2);
  });

  it("makes up for a save the user asked for and a busy file refused", async () => {
    const { timers, at, scheduler } = scheduled();
    scheduler.tryLater();
    await timers.pass(BUSY_PAUSE);
    expect(at).toEqual([BUSY_PAUSE]);
  });
});
