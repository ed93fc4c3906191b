import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isLineage,
  MAX_LINEAGE,
  nextLineage,
  type SavedState,
  sharedAncestor,
} from "../../../worksheets/project/lineage.ts";

const checksum = (n: number) => `sha256:${String(n).padStart(64, "0")}`;
const FIRST: SavedState = { checksum: checksum(1), lineage: [] };

/** `after` saved once more; `merged`: with another copy merged in. */
const saved = (n: number, after: SavedState, merged?: SavedState): SavedState => ({
  checksum: checksum(n),
  lineage: nextLineage(after, merged),
});

describe("nextLineage", () => {
  it("names the save before and the saves before that, newest first", () => {
    expect(saved(3, saved(2, FIRST)).lineage).toEqual([checksum(2), checksum(1)]);
  });

  it("forgets what is longer ago than 32 saves", () => {
    let state = FIRST;
    for (let n = 2; n <= 50; n += 1) state = saved(n, state);
    expect(state.lineage).toHaveLength(MAX_LINEAGE);
    expect(state.lineage[0]).toBe(checksum(49));
    expect(isLineage(state.lineage)).toBe(true);
  });
});

describe("sharedAncestor", () => {
  it("is the state in which the two copies parted", () => {
    const base = saved(2, FIRST);
    const mine = saved(4, saved(3, base));
    const theirs = saved(5, base);
    expect(sharedAncestor(mine, theirs)).toBe(base.checksum);
  });

  it("is the other copy itself when one followed it", () => {
    const later = saved(3, saved(2, FIRST));
    expect(sharedAncestor(later, FIRST)).toBe(FIRST.checksum);
    expect(sharedAncestor(FIRST, FIRST)).toBe(FIRST.checksum);
  });

  it("is undefined for two that never met", () => {
    expect(sharedAncestor(saved(2, FIRST), saved(4, { checksum: checksum(3), lineage: [] }))).toBeUndefined();
  });

  it("is the copy that was merged in last, once it has been", () => {
    const base = saved(2, FIRST);
    const theirs = saved(3, base);
    const merged = saved(5, saved(4, base), theirs);
    expect(sharedAncestor(merged, saved(6, theirs))).toBe(theirs.checksum);
  });

  it("does not depend on which of the two is mine", () => {
    const state = fc
      .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
      .map(
        ([first = 0, ...rest]): SavedState => ({ checksum: checksum(first), lineage: rest.map(checksum) }),
      );
    fc.assert(fc.property(state, state, (a, b) => sharedAncestor(a, b) === sharedAncestor(b, a)));
  });
});
