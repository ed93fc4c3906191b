import { CHECKSUM_PATTERN } from "./checksum.ts";

/** Most ancestors a file names. Enough for two copies that met within a working day of saves. */
export const MAX_LINEAGE = 32;

/** A saved state of a project among its ancestors, as parseProjectFile returns it. */
export interface SavedState {
  /** Of the file itself. */
  readonly checksum: string;
  /** Of the saves it came from, newest first. */
  readonly lineage: readonly string[];
}

/** Whether a value from a file is a list of distinct checksums, newest first, of at most 32. */
export function isLineage(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= MAX_LINEAGE &&
    value.every((checksum) => typeof checksum === "string" && CHECKSUM_PATTERN.test(checksum)) &&
    new Set(value).size === value.length
  );
}

/**
 * The lineage of the save that follows `saved`. `merged`: another copy whose content has been merged in, which
 * from then on is an ancestor too, so that nobody is asked about the same conflict again.
 */
export function nextLineage(saved: SavedState, merged?: SavedState): readonly string[] {
  const own = knownStates(saved);
  const other = merged === undefined ? [] : knownStates(merged);
  const longest = Math.max(own.length, other.length);
  const inTurn = Array.from({ length: longest }, (_, i) => [own[i], other[i]]).flat();
  return [...new Set(inTurn.filter((checksum) => checksum !== undefined))].slice(0, MAX_LINEAGE);
}

/**
 * The checksum of the newest state that both copies come from, or undefined when they share none or it is too long
 * ago. It is a copy's own checksum when the other one followed it. The order of the two does not matter.
 */
export function sharedAncestor(mine: SavedState, theirs: SavedState): string | undefined {
  const inTheirs = new Map(knownStates(theirs).map((checksum, age) => [checksum, age]));
  const shared = knownStates(mine).flatMap((checksum, age) => {
    const other = inTheirs.get(checksum);
    return other === undefined ? [] : [{ checksum, age: age + other }];
  });
  return shared.sort((a, b) => a.age - b.age || (a.checksum < b.checksum ? -1 : 1))[0]?.checksum;
}

function knownStates({ checksum, lineage }: SavedState): readonly string[] {
  return [checksum, ...lineage];
}
