/** Whose version a united row has; `both`: one after the other, or one of them with the other in a note. */
export type UniteWay = "kept" | "removed" | "both";

/** Two rows of one register that are about the same company, person, place or institution. */
export interface UnitedPair {
  /** The id that stays. */
  readonly kept: string;
  /** The id that goes: whatever referred to it refers to the other. */
  readonly removed: string;
}

/** The ways chosen, by field or item; `both` is meant where nothing is chosen. */
export type UniteWays = Readonly<Record<string, UniteWay>>;

/** Two texts one after the other; the one where the other says nothing or the same. */
export function joinedTexts(one: string, other: string, between: string): string {
  if (other.trim() === "" || one.trim() === other.trim()) return one;
  return one.trim() === "" ? other : `${one}${between}${other}`;
}
