import { xmlSafe } from "../text/well-formed.ts";

/** A tree without characters that XML 1.0 cannot carry, and what was taken out, each once, as "U+0007". */
export interface Sanitised<T> {
  readonly tree: T;
  readonly removed: readonly string[];
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((part) => mapStrings(part, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapStrings(part, map)]));
}

/** Cleans every string of a tree in one place, so that no writer of a part can forget one. */
export function sanitised<T>(tree: T): Sanitised<T> {
  const removed = new Set<string>();
  const clean = (text: string) => {
    const safe = xmlSafe(text);
    for (const label of safe.removed) removed.add(label);
    return safe.text;
  };
  return { tree: mapStrings(tree, clean) as T, removed: [...removed] };
}
