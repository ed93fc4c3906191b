import { wellFormed } from "../text/well-formed.ts";

/** A JSON value in which lone surrogates of every text are U+FFFD; the value itself when there are none. */
export function wellFormedDeep<V>(value: V): V {
  return repaired(value) as V;
}

function repaired(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const elements = value.map(repaired);
    return elements.some((element, i) => element !== value[i]) ? elements : value;
  }
  const entries = Object.entries(value);
  const parts = entries.map(([key, part]) => [key, repaired(part)] as const);
  return parts.some(([, part], i) => part !== entries[i]?.[1]) ? Object.fromEntries(parts) : value;
}
