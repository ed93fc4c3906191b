import type { DeltaPath, TextStep } from "./project-delta.ts";

/** Shorter texts are told as a whole: a step within them would save nothing. In UTF-16 units. */
const WORTH_IT = 200;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** How a long text was edited in one place; undefined when telling it as a whole is as short. */
export function textStep(before: unknown, after: unknown, path: DeltaPath): TextStep | undefined {
  if (typeof before !== "string" || typeof after !== "string") return undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  // A surrogate pair stays whole, or neither half could be written as UTF-8.
  if (isHigh(before.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  if (isLow(before.charCodeAt(before.length - tail))) tail -= 1;
  const text = after.slice(head, after.length - tail);
  if (after.length - text.length < WORTH_IT) return undefined;
  return { path, at: head, remove: before.length - tail - head, text };
}
