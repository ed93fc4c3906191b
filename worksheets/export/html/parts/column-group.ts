import { type HtmlNode, h } from "../html-node.ts";

/**
 * Columns in the given proportions. The `width` attribute, old as it is, is the one way to say them that a
 * Content Security Policy without inline styles lets through.
 */
export function columnGroup(widths: readonly number[]): HtmlNode {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return h(
    "colgroup",
    {},
    widths.map((width) => h("col", { width: `${((width / total) * 100).toFixed(2)}%` })),
  );
}
