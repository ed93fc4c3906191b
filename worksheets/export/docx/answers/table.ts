import type { TableAnswer } from "../../document-tree.ts";
import { columnWidths } from "../column-widths.ts";
import { blockText } from "../content-control.ts";
import type { GridCell, GridRow } from "../grid-table.ts";
import { tableHeads } from "../head-cell.ts";
import { paragraph } from "../text.ts";
import { estimatedLines } from "../text-measure.ts";
import { type AnswerWriter, boxRow, newPart, partName } from "./answer-rows.ts";

/** A table with headings that are repeated on each page. */
export const table: AnswerWriter<TableAnswer> = (context, owner, { columns, rows }) => {
  const widths = columnWidths(
    context.measures.content,
    columns,
    rows.map(({ cells }) => cells),
  );
  const heading: GridRow = {
    cells: tableHeads(
      widths,
      columns.map(({ label }) => label),
    ),
    keepNext: true,
  };
  const body = rows.map((row, rowIndex): GridRow => {
    const cells = columns.map(({ id }, index): GridCell => {
      const part = `${row.id === "" ? newPart(rowIndex + 1) : row.id}.${id}`;
      return {
        width: widths[index] ?? 0,
        rules: "all",
        children: [
          blockText(context, partName(owner, part), row.cells[index] ?? "", (children) =>
            paragraph("TableText", children),
          ),
        ],
      };
    });
    const lines = row.cells.map((text, index) => estimatedLines([text], widths[index] ?? 0));
    return boxRow(context, cells, Math.max(1, ...lines), 1);
  });
  return { rows: [heading, ...body], headerRows: 1 };
};
