import type { XmlComponent } from "docx";
import { assertNever } from "../../definition/assert-never.ts";
import { THEME } from "../theme.ts";
import { textParagraph } from "./text.ts";
import { Block, element, valued } from "./xml.ts";

/** Which sides of a cell have a rule. */
export type CellRules = "all" | "none" | "below" | "allButRight" | "allButLeft";

/** Which sides of a cell are padded. */
export type CellPadding = "all" | "sides" | "ends" | "none";

export interface GridCell {
  /** In twips. */
  readonly width: number;
  /** At least one block, of which the last is a paragraph or ends in one. */
  readonly children: readonly Block[];
  readonly rules: CellRules;
  readonly fill?: string;
  /** Vertical merging: "continue" joins the cell to the one above. */
  readonly merge?: "restart" | "continue";
  /** Read from top to bottom, as the headings of B-1. */
  readonly vertical?: boolean;
  readonly align?: "top" | "center" | "bottom";
  /** "none": text stands flush with the rules above and below. "all" if not said. */
  readonly padding?: CellPadding;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** About how many lines of text it is high; 1 if not said. */
  readonly lines?: number;
  /** Least height in twips. */
  readonly height?: number;
  /** Stays on one page. */
  readonly whole?: boolean;
  /** On the same page as the next row; its paragraphs say so too. */
  readonly keepNext?: boolean;
}

/** Padding in twips. */
export const CELL_PADDING = { vertical: 40, horizontal: 100 } as const;
const SIDES = ["top", "left", "bottom", "right"] as const;

function hasRule(rules: CellRules, side: (typeof SIDES)[number]): boolean {
  switch (rules) {
    case "all":
      return true;
    case "none":
      return false;
    case "below":
      return side === "bottom";
    case "allButRight":
      return side !== "right";
    case "allButLeft":
      return side !== "left";
    default:
      return assertNever(rules);
  }
}

/** Nothing is said about sides without a rule: the table itself has none. */
function borders(rules: CellRules): XmlComponent[] {
  const ruled = SIDES.filter((side) => hasRule(rules, side));
  if (ruled.length === 0) return [];
  const rule = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": THEME.rule };
  return [
    element(
      "w:tcBorders",
      {},
      ruled.map((side) => element(`w:${side}`, rule)),
    ),
  ];
}

function isPadded(padding: CellPadding, side: (typeof SIDES)[number]): boolean {
  switch (padding) {
    case "all":
      return true;
    case "none":
      return false;
    case "sides":
      return side === "left" || side === "right";
    case "ends":
      return side === "top" || side === "bottom";
    default:
      return assertNever(padding);
  }
}

/**
 * What differs from the table's own padding, which is at the sides only: Word gives a row the greatest upper and lower
 * padding of its cells, so that cells beside the questions should have none.
 */
function paddingChange(padding: CellPadding): XmlComponent[] {
  const changes = SIDES.flatMap((side) => {
    const isSide = side === "left" || side === "right";
    if (isPadded(padding, side) === isSide) return [];
    return [element(`w:${side}`, { "w:w": isSide ? 0 : CELL_PADDING.vertical, "w:type": "dxa" })];
  });
  return changes.length > 0 ? [element("w:tcMar", {}, changes)] : [];
}

/** `w:tcPr`, its children in the order of the schema (CT_TcPrBase). */
function cellProperties(cell: GridCell, span: number): XmlComponent {
  return element("w:tcPr", {}, [
    element("w:tcW", { "w:w": cell.width, "w:type": "dxa" }),
    ...(span > 1 ? [valued("w:gridSpan", span)] : []),
    ...(cell.merge ? [valued("w:vMerge", cell.merge)] : []),
    ...borders(cell.rules),
    ...(cell.fill ? [element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": cell.fill })] : []),
    ...paddingChange(cell.padding ?? "all"),
    ...(cell.vertical ? [valued("w:textDirection", "tbRl")] : []),
    ...(cell.align && cell.align !== "top" ? [valued("w:vAlign", cell.align)] : []),
  ]);
}

function tableRow(row: GridRow, spans: readonly number[], isHeader: boolean): XmlComponent {
  const properties = [
    ...(row.whole || isHeader ? [element("w:cantSplit")] : []),
    ...(row.height ? [element("w:trHeight", { "w:val": row.height, "w:hRule": "atLeast" })] : []),
    ...(isHeader ? [element("w:tblHeader")] : []),
  ];
  return element("w:tr", {}, [
    ...(properties.length > 0 ? [element("w:trPr", {}, properties)] : []),
    ...row.cells.map((cell, index) =>
      element("w:tc", {}, [cellProperties(cell, spans[index] ?? 1), ...cell.children]),
    ),
  ]);
}

/** Right edges of a row's cells. */
function edges(row: GridRow): number[] {
  let edge = 0;
  return row.cells.map(({ width }) => {
    edge += width;
    return edge;
  });
}

function tableProperties(width: number): XmlComponent {
  const padding = (side: string, value: number) => element(`w:${side}`, { "w:w": value, "w:type": "dxa" });
  return element("w:tblPr", {}, [
    element("w:tblW", { "w:w": width, "w:type": "dxa" }),
    element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblCellMar", {}, [
      padding("left", CELL_PADDING.horizontal),
      padding("right", CELL_PADDING.horizontal),
    ]),
  ]);
}

/**
 * A table of fixed widths whose rows may be divided differently: the grid is the union of all edges, and every cell
 * spans as many grid columns as it covers. All rows must be equally wide. The first `headerRows` are repeated on
 * each page.
 */
export function gridTable(rows: readonly GridRow[], headerRows = 0): Block {
  const rowEdges = rows.map(edges);
  const grid = [...new Set(rowEdges.flat())].sort((a, b) => a - b);
  const columnOf = new Map(grid.map((edge, index) => [edge, index]));
  const columns = grid.map((edge, index) => edge - (grid[index - 1] ?? 0));
  return new Block("w:tbl", [
    tableProperties(grid.at(-1) ?? 0),
    element(
      "w:tblGrid",
      {},
      columns.map((width) => element("w:gridCol", { "w:w": width })),
    ),
    ...rows.map((row, rowIndex) => {
      const ends = (rowEdges[rowIndex] ?? []).map((edge) => (columnOf.get(edge) ?? 0) + 1);
      const spans = ends.map((end, index) => end - (ends[index - 1] ?? 0));
      return tableRow(row, spans, rowIndex < headerRows);
    }),
  ]);
}

/** What a cell holds that shows nothing: as low as a paragraph can be. */
export function nothing(keepNext = false): Block {
  return textParagraph("Spacer", "", keepNext ? { keepNext } : undefined);
}
