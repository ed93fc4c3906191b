import { MAX_TABLE_COLUMNS } from "../read-limits.ts";
import type { TableRow, TableSheet } from "../table.ts";
import { fillMerged, type RawRow } from "./merged-cells.ts";
import { RichText } from "./rich-text.ts";
import { attribute, isSet, scanXml, type XmlTag } from "./scan-xml.ts";
import { type CellSources, cellOf, checkSize, columnOf } from "./sheet-cells.ts";

/** More merged ranges than any list has; each is compared with every row. */
const MOST_MERGED = 2_000;

interface CellBegun {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string;
}

/** Reads a worksheet's cells from its XML. Source: ECMA-376 Part 1, 18.3. Throws ReadTrouble. */
export function readSheet(
  part: string,
  xml: string,
  sheet: { readonly name: string; readonly hidden: boolean },
  sources: CellSources,
): TableSheet {
  const reader = new SheetReader(part, sheet.name, sources);
  scanXml(part, xml, reader);
  return { ...sheet, ...reader.finished() };
}

class SheetReader {
  readonly #part: string;
  readonly #name: string;
  readonly #sources: CellSources;
  readonly #rows: RawRow[] = [];
  readonly #merged: string[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #inline = new RichText();
  #row: RawRow | undefined;
  #cell: CellBegun | undefined;
  #collects: "value" | "inline" | undefined;
  #lastRow = 0;
  #nextColumn = 0;
  #formulas = 0;

  constructor(part: string, name: string, sources: CellSources) {
    this.#part = part;
    this.#name = name;
    this.#sources = sources;
  }

  open(tag: XmlTag): void {
    if (this.#collects === "inline") this.#inline.open(tag.name);
    switch (tag.name) {
      case "row":
        this.#openRow(tag);
        break;
      case "c":
        this.#openCell(tag);
        break;
      case "f":
        if (this.#cell) this.#cell.hasFormula = true;
        break;
      case "v":
        this.#collects = "value";
        break;
      case "is":
        this.#collects = "inline";
        break;
      case "col":
        if (isSet(this.#part, tag, "hidden")) this.#hideColumns(tag);
        break;
      case "mergeCell":
        if (this.#merged.length < MOST_MERGED) this.#merged.push(attribute(this.#part, tag, "ref") ?? "");
        break;
    }
  }

  text(text: string): void {
    if (this.#collects === "inline") this.#inline.text(text);
    if (this.#collects === "value" && this.#cell) this.#cell.value += text;
  }

  close(name: string): void {
    if (this.#collects === "inline") this.#inline.close(name);
    if (name === "v" || name === "is") this.#collects = undefined;
    if (name === "c") this.#closeCell();
    if (name === "row" && this.#row && this.#row.cells.size > 0) {
      this.#rows.push(this.#row);
      checkSize(this.#name, this.#rows.length, 0);
    }
  }

  finished(): Omit<TableSheet, "name" | "hidden"> {
    const filledFromMerged = fillMerged(this.#rows, this.#merged);
    const rows = this.#rows.map(finishedRow);
    return {
      rows,
      width: rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
      hiddenColumns: this.#hiddenColumns,
      filledFromMerged,
      from1904: this.#sources.from1904,
      formulas: this.#formulas,
    };
  }

  /** Rows and cells without an address follow the one before. */
  #openRow(tag: XmlTag): void {
    this.#lastRow = Number(attribute(this.#part, tag, "r") ?? this.#lastRow + 1);
    this.#nextColumn = 0;
    this.#row = { number: this.#lastRow, hidden: isSet(this.#part, tag, "hidden"), cells: new Map() };
  }

  #openCell(tag: XmlTag): void {
    const column = columnOf(attribute(this.#part, tag, "r") ?? "") ?? this.#nextColumn;
    this.#nextColumn = column + 1;
    this.#cell = {
      column,
      type: attribute(this.#part, tag, "t") ?? "n",
      style: Number(attribute(this.#part, tag, "s") ?? 0),
      hasFormula: false,
      value: "",
    };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || !this.#row) return;
    const read = cellOf({ ...cell, inline: this.#inline.take() }, this.#sources);
    if (cell.hasFormula) this.#formulas += 1;
    if (!read) return;
    checkSize(this.#name, 0, cell.column + 1);
    this.#row.cells.set(cell.column, read);
  }

  #hideColumns(tag: XmlTag): void {
    const from = Number(attribute(this.#part, tag, "min") ?? 1);
    // A sheet often hides everything to its right; beyond the widest table nothing is read anyway.
    const to = Math.min(Number(attribute(this.#part, tag, "max") ?? from), MAX_TABLE_COLUMNS);
    for (let column = from; column <= to; column += 1) this.#hiddenColumns.push(column - 1);
  }
}

function finishedRow({ number, hidden, cells }: RawRow): TableRow {
  const width = Math.max(...cells.keys()) + 1;
  return { number, hidden, cells: Array.from({ length: width }, (_, column) => cells.get(column)) };
}
