import { useState } from "react";

/** Rows shown of a long list until the rest is asked for. */
const AT_FIRST = 30;

/** The beginning of a long list, and how to see the rest. */
export function useShortened<T>(all: readonly T[]): {
  readonly rows: readonly T[];
  readonly hidden: number;
  showAll(): void;
} {
  const [whole, setWhole] = useState(false);
  const rows = whole ? all : all.slice(0, AT_FIRST);
  return { rows, hidden: all.length - rows.length, showAll: () => setWhole(true) };
}
