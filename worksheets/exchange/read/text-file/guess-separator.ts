import type { Separator } from "../table.ts";
import { readDelimited } from "./read-delimited.ts";

/** In order of preference where two fit equally. */
const SEPARATORS: readonly Separator[] = ["\t", ",", ";"];
/** Rows that are looked at. */
const SAMPLE = 50;

/** The separator that cuts the first rows into the most columns that agree. A text without any has one column. */
export function guessSeparator(text: string): Separator {
  const scored = SEPARATORS.map((separator) => ({ separator, score: scoreOf(text, separator) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.separator : ",";
}

/** How many separators the rows have that have as many as most do. */
function scoreOf(text: string, separator: Separator): number {
  const { rows } = readDelimited(text, separator, SAMPLE);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([length, times]) => (length - 1) * times));
}
