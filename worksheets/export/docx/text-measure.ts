import { emsOf } from "../ems-of.ts";

/** Twips of a full-width character of 10.5 points, the size of body and prompts. */
export const EM = 210;
/** About how many lines paragraphs of text take in a column of so many twips; at least one each. */
export function estimatedLines(texts: readonly string[], width: number): number {
  const perLine = Math.max(1, Math.floor(width / EM) - 1);
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(emsOf(text) / perLine)), 0);
}
