import type { BoxesAnswer } from "../../document-tree.ts";
import { THEME } from "../../theme.ts";
import type { Block, Strip } from "../flow/block.ts";
import { writingLines } from "../parts/box.ts";
import { type Cell, headingRow, rowOf, textWidth } from "../parts/row.ts";
import { emptyStrip, textStrips } from "../parts/strips.ts";
import { tableOf } from "../parts/table.ts";
import type { PrintContext } from "../print-context.ts";
import { STYLES } from "../styles.ts";

type Box = BoxesAnswer["boxes"][number];

/** Narrower boxes stand in several rows. */
const LEAST_BOX = 120;

/** Titled boxes beside each other. */
export function boxesBlocks(answer: BoxesAnswer, width: number, context: PrintContext): readonly Block[] {
  const { boxes } = answer;
  const fitting = Math.max(1, Math.floor(width / LEAST_BOX));
  const perRow = Math.ceil(boxes.length / Math.ceil(boxes.length / fitting));
  const bands: (readonly Box[])[] = [];
  for (let start = 0; start < boxes.length; start += perRow) bands.push(boxes.slice(start, start + perRow));
  return bands.map((band) => bandOf(band, answer.blankLines, width / perRow, context));
}

function bandOf(
  band: readonly Box[],
  blankLines: number,
  width: number,
  { type, mode, writingLine }: PrintContext,
): Block {
  const heading = headingRow(
    band.map(({ title }) => ({
      width,
      strips: textStrips(type.lines(title, textWidth(width), STYLES.cellHead)),
      fill: THEME.headTint,
    })),
  );
  const cells = band.map((box): Cell => {
    const written = entryStrips(box, textWidth(width), type);
    if (written.length > 0) return { width, strips: written };
    const lines = mode === "blank" ? writingLines(blankLines, textWidth(width), writingLine) : [];
    return { width, strips: lines.length > 0 ? lines : [emptyStrip(STYLES.cell.pitch)] };
  });
  return tableOf(heading, [rowOf(cells)]);
}

/** The first line of an entry, usually a name, stands out. */
function entryStrips({ entries }: Box, width: number, type: PrintContext["type"]): readonly Strip[] {
  return entries.flatMap(({ lines }, entry) => [
    ...(entry > 0 ? [emptyStrip(STYLES.cell.pitch / 2)] : []),
    ...lines.flatMap((line, index) =>
      textStrips(type.lines(line, width, index === 0 ? { ...STYLES.cell, bold: true } : STYLES.cell)),
    ),
  ]);
}
