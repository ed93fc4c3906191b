import type { TableAnswer } from "../../document-tree.ts";
import { THEME } from "../../theme.ts";
import { blockText } from "../content-control.ts";
import type { GridRow } from "../grid-table.ts";
import { divide, twips } from "../measures.ts";
import { paragraph, textParagraph } from "../text.ts";
import { type AnswerWriter, newPart, partName, staysWhole } from "./answer-rows.ts";

const ROW_MM = { filled: 7, blank: 10 } as const;

/** A table with headings that are repeated on each page. */
export const table: AnswerWriter<TableAnswer> = (context, owner, { columns, rows }) => {
  const widths = divide(
    context.measures.content,
    columns.map(({ width }) => width),
  );
  const heading: GridRow = {
    cells: columns.map(({ label }, index) => ({
      width: widths[index] ?? 0,
      rules: "all",
      fill: THEME.headTint,
      children: [textParagraph("TableHead", label)],
    })),
    keepNext: true,
  };
  const body = rows.map(
    (row, rowIndex): GridRow => ({
      cells: columns.map(({ id }, index) => {
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
      }),
      whole: row.cells.every((text, index) => staysWhole([text], widths[index] ?? 0)),
      height: twips(context.blank ? ROW_MM.blank : ROW_MM.filled),
    }),
  );
  return { rows: [heading, ...body], headerRows: 1 };
};
