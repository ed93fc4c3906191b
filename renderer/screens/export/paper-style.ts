import type { Layout } from "../../../worksheets/export/document-tree.ts";
import { PAGES } from "../../../worksheets/export/theme.ts";

const DESK_MM = 12;
const PX_PER_MM = 96 / 25.4;

/** The style sheet that fits a page, with the desk around it, into a width in CSS pixels; never larger than on paper. */
export function paperStyle(layout: Layout, width: number): string {
  const millimetres = PAGES[layout].width + DESK_MM;
  const factor = Math.min(1, Math.max(0.1, Math.floor((width / (millimetres * PX_PER_MM)) * 1000) / 1000));
  return `.stage { inline-size: ${millimetres}mm; zoom: ${factor}; }
.stage:focus-visible { outline: 4px solid #000; outline-offset: -6px; box-shadow: inset 0 0 0 8px #ffd43d; }`;
}
