import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BackupEntry, newestFirst, whichToKeep } from "../../../worksheets/project/which-to-keep.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 3, 30, 12, 34, 56);

/** Backups made so many milliseconds before NOW, one revision after the other. */
function madeAt(ages: readonly number[]): BackupEntry[] {
  return [...ages]
    .sort((a, b) => b - a)
    .map((age, i) => ({ id: `b${i}`, at: new Date(NOW - age).toISOString(), revision: i + 1 }));
}

const ages = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 2 * HOUR }),
    fc.integer({ min: 0, max: 3 * DAY }),
    fc.integer({ min: 0, max: 50 * DAY }),
  ),
  { maxLength: 120 },
);
const lists = ages.map(madeAt);
const kept = (list: readonly BackupEntry[], now = NOW) => {
  const ids = whichToKeep(list, new Date(now));
  return list.filter(({ id }) => ids.has(id));
};

describe("which backups are kept", () => {
  it("is the last ten of one minute", () => {
    const list = madeAt(Array.from({ length: 30 }, (_, i) => i * 1000));
    expect(kept(list).map(({ revision }) => revision)).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
  });

  it("is one for every hour of a day and for every day of a month, the last of each", () => {
    const list = madeAt(Array.from({ length: 60 * 24 * 2 }, (_, i) => i * HOUR * 0.5));
    const times = kept(list).map(({ at }) => NOW - Date.parse(at));
    expect(times.filter((age) => age < DAY)).toHaveLength(29);
    expect(times.filter((age) => age >= DAY && age < 30 * DAY)).toHaveLength(29);
    expect(times.filter((age) => age >= 30 * DAY)).toEqual([]);
  });

  it("always holds the newest, and the last ten", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const ids = whichToKeep(list, new Date(NOW));
        const last = [...list].sort(newestFirst).slice(0, 10);
        expect(last.every(({ id }) => ids.has(id))).toBe(true);
      }),
    );
  });

  it("holds one of every hour and day that had one, and not more than those and ten", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const left = kept(list);
        const spans = (of: readonly BackupEntry[], span: number, reach: number) =>
          new Set(
            of
              .map(({ at }) => Date.parse(at))
              .filter((at) => NOW - at < reach)
              .map((at) => Math.floor(at / span)),
          );
        expect(spans(left, HOUR, DAY)).toEqual(spans(list, HOUR, DAY));
        expect(spans(left, DAY, 30 * DAY)).toEqual(spans(list, DAY, 30 * DAY));
        expect(left.length).toBeLessThanOrEqual(10 + 25 + 31);
      }),
    );
  });

  it("does not change when asked again, nor with the order of the list", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const left = kept(list);
        expect(kept(left)).toEqual(left);
        expect(whichToKeep([...list].reverse(), new Date(NOW))).toEqual(whichToKeep(list, new Date(NOW)));
      }),
    );
  });

  it("never takes back later what it has let go of, and loses no day when pruned at every step", () => {
    fc.assert(
      fc.property(lists, (list) => {
        let left: BackupEntry[] = [];
        for (const entry of list) left = kept([...left, entry], Date.parse(entry.at));
        const days = (of: readonly BackupEntry[]) =>
          new Set(
            of
              .map(({ at }) => Date.parse(at))
              .filter((at) => NOW - at < 30 * DAY)
              .map((at) => Math.floor(at / DAY)),
          );
        expect(days(kept(left))).toEqual(days(list));
      }),
    );
  });

  it("does not take backups of a clock that was wrong for old", () => {
    const list = madeAt([0, -DAY, -400 * DAY]);
    expect(kept(list)).toHaveLength(3);
  });
});
