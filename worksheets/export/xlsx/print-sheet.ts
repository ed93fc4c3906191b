import type { DocumentInfo, Layout, Remark } from "../document-tree.ts";
import { PAGES, THEME } from "../theme.ts";
import { withHeight } from "./row-height.ts";
import type { CellRange, CellStyle, PageSetting, Sheet, SheetCell, SheetRow } from "./workbook.ts";

/** Characters of the usual font's width that fill a page from margin to margin, in millimetres each. */
const MM_PER_CHARACTER = 1.85;

/** The parts of a page before they are laid over columns. */
export interface PrintTable {
  readonly name: string;
  /** "A-2.人材募集ワークシート" */
  readonly title: string;
  /** Below the title: instruction, or step and question. */
  readonly lead: readonly string[];
  /** Relative widths. */
  readonly widths: readonly number[];
  /** Header rows, repeated on every page; their merged ranges count from the first of them. */
  readonly head: readonly SheetRow[];
  readonly headMerged: readonly CellRange[];
  readonly body: readonly SheetRow[];
  /** The first column is repeated beside the others, and stays in view. */
  readonly firstColumnStays: boolean;
  readonly notes: readonly string[];
  readonly remarks: readonly Remark[];
}

export const HEAD_STYLE: CellStyle = {
  bold: true,
  fill: THEME.accentTint,
  borders: true,
  wrap: true,
  align: "center",
};
export const BODY_STYLE: CellStyle = { borders: true, wrap: true, valign: "top" };

/** The page of a print or a data sheet, with the project in its head. */
export function pageOf({ heading, date }: DocumentInfo, layout: Layout, center: string): PageSetting {
  return {
    landscape: layout === "official",
    headLeft: heading,
    headCenter: center,
    headRight: date,
  };
}

/** Widths in characters that fill the page's width. */
function columnWidths(weights: readonly number[], layout: Layout): readonly number[] {
  const { width, left, right } = PAGES[layout];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const characters = (width - left - right) / MM_PER_CHARACTER;
  return weights.map((weight) => Math.round((weight / sum) * characters * 10) / 10);
}

/** A row over the whole width. */
function wideRow(text: string, style: CellStyle, columns: number): SheetRow {
  const rest = Array.from({ length: columns - 1 }, (): SheetCell => ({ style }));
  return { cells: [{ value: text, style }, ...rest] };
}

/** A table as it is printed on A4: title, what is asked, the table with its header rows on every page, remarks. */
export function printSheet(table: PrintTable, layout: Layout, page: PageSetting): Sheet {
  const columns = columnWidths(table.widths, layout);
  const count = columns.length;
  const wide = (text: string, style: CellStyle) => wideRow(text, { wrap: true, ...style }, count);
  const above = [
    wide(table.title, { bold: true, size: THEME.size.title - 2, color: THEME.accent }),
    ...table.lead.map((text) => wide(text, {})),
  ];
  const below = [
    ...table.notes.map((text) => wide(text, { size: THEME.size.small, color: THEME.muted })),
    ...table.remarks.map(({ label, text }) =>
      wide(`${label}：${text}`, { color: THEME.remark, valign: "top" }),
    ),
  ];
  const top = above.length;
  const afterTable = top + table.head.length + table.body.length;
  const across = (row: number): CellRange => ({ top: row, bottom: row, left: 0, right: count - 1 });
  const merged =
    count > 1
      ? [
          ...above.map((_, index) => across(index)),
          ...table.headMerged.map((range) => ({
            ...range,
            top: range.top + top,
            bottom: range.bottom + top,
          })),
          ...below.map((_, index) => across(afterTable + index)),
        ]
      : [];
  return {
    name: table.name,
    columns,
    rows: [...above, ...table.head, ...table.body, ...below].map((row, index) =>
      withHeight(
        row,
        columns,
        merged.filter((range) => range.top === index && range.bottom === index),
      ),
    ),
    merged,
    frozen: { rows: top + table.head.length, columns: table.firstColumnStays ? 1 : 0 },
    lists: [],
    page: {
      ...page,
      repeat: { rows: [top, top + table.head.length - 1], firstColumn: table.firstColumnStays },
    },
  };
}
