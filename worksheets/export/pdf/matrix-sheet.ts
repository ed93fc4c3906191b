import type { CheckValue } from "../../items/check.ts";
import type { MatrixRow, MatrixSheet } from "../document-tree.ts";
import { type Block, type Frame, gap, type Strip } from "./flow/block.ts";
import { type MatrixColumns, matrixColumns } from "./matrix-columns.ts";
import { matrixHeading } from "./matrix-heading.ts";
import { drawCross, drawTick } from "./parts/icons.ts";
import { type Cell, rowOf, textWidth } from "./parts/row.ts";
import { emptyStrip, textStrips } from "./parts/strips.ts";
import { tableOf } from "./parts/table.ts";
import type { PrintContext } from "./print-context.ts";
import { remarkBlocks } from "./remarks.ts";
import { sheetHead } from "./sheet-head.ts";
import { STYLES } from "./styles.ts";
import type { Anchor, Surface } from "./surface.ts";

const TICK = 12;
const LEGEND_GAP = 16;
/** On a blank form a row leaves room to write, and this much more, in points. */
const BLANK_ROW_SPARE = 3;

/** B-1: a row per company, a column per check. */
export function matrixBlocks(sheet: MatrixSheet, anchor: Anchor, context: PrintContext): readonly Block[] {
  const columns = matrixColumns(sheet, context.page.inner);
  const rows = sheet.rows.map((row) => matrixRow(row, columns, context));
  return [
    ...sheetHead(sheet, anchor, context),
    tableOf(matrixHeading(sheet, columns, context), rows),
    gap(5),
    legendStrip(sheet, context),
    ...remarkBlocks(sheet.remarks, context.page.inner, context),
  ];
}

function matrixRow(row: MatrixRow, columns: MatrixColumns, { type, mode, writingLine }: PrintContext): Frame {
  const text = (content: string, width: number): Cell => ({
    width,
    strips: textStrips(type.lines(content, textWidth(width), STYLES.cell)),
  });
  return rowOf(
    [
      text(row.name, columns.name),
      ...row.checks.map(
        ({ state }): Cell => ({
          width: columns.check,
          strips: [],
          icon: (surface, x, y) => drawState(surface, state, x, y),
        }),
      ),
      ...row.added.map((cell, index) => text(cell.text, columns.added[index] ?? 0)),
    ],
    mode === "blank" ? writingLine + BLANK_ROW_SPARE : 0,
  );
}

/** ✓ for 済, × for 未, nothing for what nobody has asked yet. */
function drawState(surface: Surface, state: CheckValue, x: number, y: number): void {
  if (state === "yes") drawTick(surface, x, y, TICK);
  else if (state === "no") drawCross(surface, x, y, TICK);
}

/** How the marks read: ✓＝済　×＝未　空欄＝未確認. */
function legendStrip({ legend }: MatrixSheet, { type }: PrintContext): Strip {
  const { pitch } = STYLES.smallMuted;
  const entries = legend.map(([state, label]) => ({
    state,
    line: type.line(state === "" ? `空欄＝${label}` : `＝${label}`, STYLES.smallMuted),
  }));
  if (entries.length === 0) return emptyStrip(0);
  return {
    kind: "strip",
    height: pitch,
    draw: (surface, x, y) => {
      let left = x;
      for (const { state, line } of entries) {
        drawState(surface, state, left + TICK / 2, y + pitch / 2);
        if (state !== "") left += TICK;
        surface.text(line, left, y);
        left += line.width + LEGEND_GAP;
      }
    },
  };
}
