import { CHECK_MARKS } from "../../exchange/check-table.ts";
import { MARK } from "../../exchange/exchange-column.ts";
import type { MatrixSheet } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { BODY_STYLE, HEAD_STYLE, type PrintTable } from "./print-sheet.ts";
import type { CellRange, CellStyle, SheetCell, SheetRow } from "./workbook.ts";

/** Relative widths: name, each check, and the added columns in turn. */
const WEIGHTS = { name: 18, check: 4.2, added: [10, 30] } as const;
/** Points per character of a vertical heading, and the room above and below it. */
const HEADING = { size: 9, character: 13.2, room: 14, least: 80 } as const;
/** A row of a blank form has room to write by hand. */
const BLANK_HEIGHT = 28;

const NAME: CellStyle = { ...BODY_STYLE, valign: "center" };
const ADDED: CellStyle = { ...NAME, size: THEME.size.small + 0.5 };
const CHECK: CellStyle = { ...NAME, align: "center", size: 12 };
const VERTICAL: CellStyle = { borders: true, vertical: true, size: HEADING.size, align: "center" };

/** B-1 as on the form: the steps above vertical headings, a row per company, ○ and × for the checks. */
export function matrixPrint(sheet: MatrixSheet, name: string): PrintTable {
  const { groups, rows, addedColumns, rowHeading } = sheet;
  const headings = groups.flatMap(({ columns }) => columns);
  const outer = (value: string): SheetCell => ({ value, style: HEAD_STYLE });
  const covered: SheetCell = { style: HEAD_STYLE };
  const top: SheetRow = {
    cells: [
      outer(rowHeading),
      ...groups.flatMap(({ step, name: title, columns }) => [
        outer(`${step}\n${title}`),
        ...columns.slice(1).map(() => covered),
      ]),
      ...addedColumns.map(outer),
    ],
  };
  const longest = Math.max(...headings.map(({ length }) => length));
  const bottom: SheetRow = {
    height: Math.max(HEADING.least, longest * HEADING.character + HEADING.room),
    cells: [
      covered,
      ...headings.map((value) => ({ value, style: VERTICAL })),
      ...addedColumns.map(() => covered),
    ],
  };
  return {
    name,
    title: sheet.title,
    // The form says ✓; a spreadsheet has ○, which is typed more easily.
    lead: [sheet.instruction.replaceAll("✓", MARK)],
    widths: [
      WEIGHTS.name,
      ...headings.map(() => WEIGHTS.check),
      ...addedColumns.map((_, index) => WEIGHTS.added[index] ?? WEIGHTS.check),
    ],
    head: [top, bottom],
    headMerged: headMerged(sheet),
    body: rows.map(
      (row): SheetRow => ({
        ...(rows.every(({ name: company }) => company === "") ? { height: BLANK_HEIGHT } : {}),
        cells: [
          { value: row.name, style: NAME },
          ...row.checks.map(({ state }) => ({ value: CHECK_MARKS[state], style: CHECK })),
          ...row.added.map(({ text }) => ({
            value: text,
            style: ADDED,
          })),
        ],
      }),
    ),
    firstColumnStays: true,
    notes: [sheet.legend.map(([state, label]) => `${CHECK_MARKS[state] || "空欄"}＝${label}`).join("　　")],
    remarks: sheet.remarks,
  };
}

/** The steps over their checks, and the outer headings over both rows. */
function headMerged({ groups, addedColumns }: MatrixSheet): readonly CellRange[] {
  const merged: CellRange[] = [{ top: 0, bottom: 1, left: 0, right: 0 }];
  let left = 1;
  for (const { columns } of groups) {
    if (columns.length > 1) merged.push({ top: 0, bottom: 0, left, right: left + columns.length - 1 });
    left += columns.length;
  }
  addedColumns.forEach((_, index) => {
    merged.push({ top: 0, bottom: 1, left: left + index, right: left + index });
  });
  return merged;
}
