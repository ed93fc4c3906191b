import type { Layout } from "../document-tree.ts";
import { PAGES } from "../theme.ts";

/** Twentieths of a point (DXA), the unit of most measures in WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Half points, the unit of `w:sz`. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Measures of a page in twips. */
export interface Measures {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** From margin to margin. */
  readonly text: number;
  /** The column of the step boxes. */
  readonly step: number;
  /** Between step box and questions. */
  readonly gap: number;
  /** What is left for the questions. */
  readonly content: number;
}

const GAP_MM = 3;

export function measuresOf(layout: Layout): Measures {
  const { width, height, top, right, bottom, left, stepColumn } = PAGES[layout];
  const text = twips(width) - twips(left) - twips(right);
  const step = twips(stepColumn);
  const gap = twips(GAP_MM);
  return {
    page: { width: twips(width), height: twips(height) },
    margin: { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) },
    text,
    step,
    gap,
    content: text - step - gap,
  };
}

/** Divides a width by weights into whole numbers that add up to it exactly. */
export function divide(width: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let edge = 0;
  return weights.map((weight) => {
    before += weight;
    const next = Math.round((width * before) / total);
    const part = next - edge;
    edge = next;
    return part;
  });
}
