import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDraftKeeper, KEEP_WITHIN } from "../../../renderer/state/draft-keeper.ts";
import type { Timers } from "../../../renderer/state/timers.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A clock that only moves when told. */
class ManualClock implements Timers {
  time = 0;
  #due: { readonly at: number; readonly run: () => void } | undefined;

  now() {
    return this.time;
  }

  set(run: () => void, delay: number) {
    const due = { at: this.time + delay, run };
    this.#due = due;
    return due;
  }

  clear(timer: unknown) {
    if (this.#due === timer) this.#due = undefined;
  }

  /** What runs on the way sees the time it was due at. */
  async advance(milliseconds: number) {
    const end = this.time + milliseconds;
    while (this.#due && this.#due.at <= end) {
      const { at, run } = this.#due;
      this.#due = undefined;
      this.time = at;
      run();
      await turn();
    }
    this.time = end;
  }
}

describe("keeping drafts", () => {
  it("keeps every edit within a second, however one types", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1 }), async (pauses) => {
        const clock = new ManualClock();
        const kept: { readonly edit: number; readonly at: number }[] = [];
        const keeper = createDraftKeeper(async (edit: number) => {
          kept.push({ edit, at: clock.time });
        }, clock);
        const edits: number[] = [];
        for (const pause of pauses) {
          const edit = edits.push(clock.time) - 1;
          keeper.changed(edit);
          await clock.advance(pause);
        }
        await clock.advance(KEEP_WITHIN);
        await turn();
        for (const [edit, at] of edits.entries())
          expect(kept.some((one) => one.edit >= edit && one.at - at <= KEEP_WITHIN)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("waits for a pause, so that fast typing is kept once", async () => {
    const clock = new ManualClock();
    const kept: number[] = [];
    const keeper = createDraftKeeper(async (edit: number) => {
      kept.push(edit);
    }, clock);
    for (let edit = 0; edit < 8; edit++) {
      keeper.changed(edit);
      await clock.advance(100);
    }
    await clock.advance(KEEP_WITHIN);
    await turn();
    expect(kept).toEqual([7]);
  });

  it("never keeps two at a time", async () => {
    const clock = new ManualClock();
    const order: string[] = [];
    const keeper = createDraftKeeper(async (edit: string) => {
      order.push(`${edit} begins`);
      await turn();
      order.push(`${edit} ends`);
    }, clock);
    keeper.changed("a");
    const first = keeper.flush();
    keeper.changed("b");
    await Promise.all([first, keeper.flush()]);
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("keeps nothing that was forgotten", async () => {
    const clock = new ManualClock();
    const kept: number[] = [];
    const keeper = createDraftKeeper(async (edit: number) => {
      kept.push(edit);
    }, clock);
    keeper.changed(1);
    keeper.forget();
    await clock.advance(KEEP_WITHIN);
    await keeper.flush();
    expect(kept).toEqual([]);
  });
});
