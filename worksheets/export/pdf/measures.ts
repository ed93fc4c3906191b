import type { Layout } from "../document-tree.ts";
import { PAGES, THEME } from "../theme.ts";

/** Millimetres in points (1/72 inch). */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** A page and its type area in points, y downwards. */
export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of the type area. */
  readonly inner: number;
  readonly stepColumn: number;
}

export function pageMeasures(layout: Layout): PageMeasures {
  const page = PAGES[layout];
  return {
    width: mm(page.width),
    height: mm(page.height),
    left: mm(page.left),
    right: mm(page.width - page.right),
    top: mm(page.top),
    bottom: mm(page.height - page.bottom),
    inner: mm(page.width - page.left - page.right),
    stepColumn: mm(page.stepColumn),
  };
}

/**
 * Lines to write on by hand, best first, down to 6 mm: the narrow ruling of Japanese notebooks (JIS S 5505, B罫).
 */
export const WRITING_LINES: readonly number[] = [THEME.writingLine, 7.5, 7, 6.5, 6].map(mm);

/** Thickness of the rules around boxes and cells. */
export const RULE = 0.6;
