import { type Block, type Frame, NO_INSET, type Strip } from "../flow/block.ts";

/** Rows under a heading that is repeated on every page. */
export function tableOf(heading: Strip, rows: readonly Block[]): Frame {
  return { kind: "frame", children: [heading, ...rows], inset: NO_INSET, repeat: heading };
}

/** Divides a width among columns in proportion to their weights, each at least `least` points wide. */
export function shareWidth(width: number, weights: readonly number[], least: number): readonly number[] {
  const floor = Math.min(least, width / Math.max(1, weights.length));
  const rest = width - floor * weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => floor + (total > 0 ? (rest * weight) / total : rest / weights.length));
}
