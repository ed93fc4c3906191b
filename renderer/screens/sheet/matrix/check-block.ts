import { CHECK_LABELS, type CheckValue } from "../../../../worksheets/items/check.ts";
import type { Company } from "../../../../worksheets/project/model.ts";
import { rowsById } from "../../../../worksheets/project/rows-by-id.ts";
import { type CheckChange, checkState } from "../../../../worksheets/project/set-checks.ts";
import { readMark } from "../../../../worksheets/text/read-mark.ts";
import type { CellBox } from "../../../grid/cell-range.ts";
import type { CopiedBlock } from "../../../grid/clipboard-text.ts";
import { CHECK_IDS } from "./company-checks.ts";

/** How a check goes to a spreadsheet. */
const WRITTEN: Readonly<Record<CheckValue, string>> = { yes: "○", no: "×", "": "" };

/** A cell of a spreadsheet as a check: ○ ✓ レ 1 済 …, × 0 未 …, nothing; undefined for anything else. */
export function readCheck(text: string): CheckValue | undefined {
  const trimmed = text.trim();
  return trimmed === "" || trimmed === CHECK_LABELS[""] ? "" : readMark(trimmed);
}

/** The checks inside a box. `rows`: ids of companies as they are shown. */
export function checksIn(
  companies: readonly Company[],
  rows: readonly string[],
  box: CellBox,
): readonly (readonly CheckValue[])[] {
  const byId = rowsById(companies);
  return rows.slice(box.top, box.bottom + 1).map((id) => {
    const company = byId.get(id);
    return CHECK_IDS.slice(box.left, box.right + 1).map((item) => (company ? checkState(company, item) : ""));
  });
}

export function copiedChecks(
  companies: readonly Company[],
  rows: readonly string[],
  box: CellBox,
): CopiedBlock {
  return checksIn(companies, rows, box).map((line) => line.map((state) => ({ text: WRITTEN[state] })));
}

/** Every check of a box set to one state. */
export function sameChecks(rows: readonly string[], box: CellBox, value: CheckValue): readonly CheckChange[] {
  return rows
    .slice(box.top, box.bottom + 1)
    .flatMap((company) => CHECK_IDS.slice(box.left, box.right + 1).map((item) => ({ company, item, value })));
}

/** The first row of a box in all of its rows; one row is filled from the row above it. */
export function filledChecks(
  companies: readonly Company[],
  rows: readonly string[],
  box: CellBox,
): readonly CheckChange[] {
  const top = box.top === box.bottom ? Math.max(0, box.top - 1) : box.top;
  const [first = []] = checksIn(companies, rows, { ...box, top });
  return rows.slice(top + 1, box.bottom + 1).flatMap((company) =>
    CHECK_IDS.slice(box.left, box.right + 1).map((item, index) => ({
      company,
      item,
      value: first[index] ?? "",
    })),
  );
}

/** What a pasted block does, and what of it is not taken. */
export interface PastedChecks {
  readonly changes: readonly CheckChange[];
  /** How large the part is that goes into the matrix. */
  readonly rows: number;
  readonly columns: number;
  /** Cells that are no check; what stood there stays. */
  readonly unread: number;
  /** Rows and columns that go beyond the matrix: a company is not made of checks. */
  readonly below: number;
  readonly beside: number;
}

/** Reads a block of cells as checks from a cell on. Blank rows at its end are not counted as going beyond. */
export function pastedChecks(
  rows: readonly string[],
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
): PastedChecks {
  const written = block.findLastIndex((line) => line.some((cell) => cell.trim() !== "")) + 1;
  const companies = rows.slice(at.row, at.row + block.length);
  const items = CHECK_IDS.slice(at.column);
  const width = Math.max(0, ...block.map((line) => line.length));
  const changes: CheckChange[] = [];
  let unread = 0;
  companies.forEach((company, index) => {
    block[index]?.slice(0, items.length).forEach((cell, column) => {
      const value = readCheck(cell);
      const item = items[column];
      if (value === undefined) unread++;
      else if (item !== undefined) changes.push({ company, item, value });
    });
  });
  return {
    changes,
    rows: companies.length,
    columns: Math.min(width, items.length),
    unread,
    below: Math.max(0, written - companies.length),
    beside: Math.max(0, width - items.length),
  };
}

/** Says what a paste did, and above all what of it was not taken. */
export function pastedChecksInWords({ rows, columns, unread, below, beside }: PastedChecks): string {
  return [
    `${rows}行×${columns}列を貼り付けました`,
    ...(unread > 0 ? [`チェックとして読めない${unread}セルは、もとのままです`] : []),
    ...(below > 0 ? [`表の下にはみ出す${below}行は入れていません。先に企業を追加してください`] : []),
    ...(beside > 0 ? [`表の右にはみ出す${beside}列は入れていません`] : []),
  ].join("。");
}
