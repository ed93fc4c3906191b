/** Median and spread of repeated measurements of one quantity. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Throws on an empty list. */
export function summary(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => {
    const value = sorted[index];
    if (value === undefined) throw new Error("Nothing was measured");
    return value;
  };
  const upper = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? at(upper) : (at(upper - 1) + at(upper)) / 2;
  return { median, least: at(0), most: at(sorted.length - 1) };
}

/** The least value that `share` of them do not exceed (nearest rank). Throws on an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("Nothing was measured");
  return value;
}
