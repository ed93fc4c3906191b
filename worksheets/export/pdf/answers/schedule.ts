import type { ScheduleAnswer, ScheduleBlock } from "../../document-tree.ts";
import { THEME } from "../../theme.ts";
import type { Block, Strip } from "../flow/block.ts";
import { writingLines } from "../parts/box.ts";
import { type Cell, headingRow, rowOf, textWidth } from "../parts/row.ts";
import { emptyStrip, textStrips, withLead } from "../parts/strips.ts";
import { tableOf } from "../parts/table.ts";
import type { PrintContext } from "../print-context.ts";
import { STYLES } from "../styles.ts";
import type { Typesetter } from "../typesetter.ts";

type Day = ScheduleAnswer["days"][number];

const HALF_COLUMN = 36;
/** More days than fit at this width continue in a second table below. */
const LEAST_DAY = 105;

/** The tour: a column per day, a row per half-day. */
export function scheduleBlocks(
  answer: ScheduleAnswer,
  width: number,
  context: PrintContext,
): readonly Block[] {
  const fitting = Math.max(1, Math.floor((width - HALF_COLUMN) / LEAST_DAY));
  const perBand = Math.ceil(answer.days.length / Math.ceil(answer.days.length / fitting));
  const bands: Block[] = [];
  for (let start = 0; start < answer.days.length; start += perBand) {
    if (bands.length > 0) bands.push({ kind: "gap", height: 6 });
    const dayWidth = (width - HALF_COLUMN) / perBand;
    bands.push(bandOf(answer, answer.days.slice(start, start + perBand), dayWidth, context));
  }
  return bands;
}

function bandOf(
  answer: ScheduleAnswer,
  days: readonly Day[],
  dayWidth: number,
  context: PrintContext,
): Block {
  const { type, mode, writingLine } = context;
  const heading = headingRow([
    { width: HALF_COLUMN, strips: [], fill: THEME.headTint },
    ...days.map(({ label }) => ({
      width: dayWidth,
      strips: textStrips(type.lines(label, textWidth(dayWidth), STYLES.cellHead)),
      fill: THEME.headTint,
    })),
  ]);
  const rows = answer.halves.map((half, index) => {
    const label: Cell = {
      width: HALF_COLUMN,
      strips: textStrips(type.lines(half, textWidth(HALF_COLUMN), STYLES.cellHead)),
      fill: THEME.headTint,
    };
    const cells = days.map(({ halves }): Cell => {
      const blocks = halves[index] ?? [];
      const written = blocks.flatMap((block, at) => blockStrips(block, at > 0, textWidth(dayWidth), type));
      if (written.length > 0) return { width: dayWidth, strips: written };
      const lines = mode === "blank" ? writingLines(answer.blankLines, textWidth(dayWidth), writingLine) : [];
      return {
        width: dayWidth,
        strips: lines.length > 0 ? lines : [emptyStrip(STYLES.cell.pitch), emptyStrip(STYLES.cell.pitch)],
      };
    });
    return rowOf([label, ...cells]);
  });
  return tableOf(heading, rows);
}

/** All lines have the same pitch, so that the days of a row keep in step. */
function blockStrips(
  { time, title, memo }: ScheduleBlock,
  divided: boolean,
  width: number,
  type: Typesetter,
): readonly Strip[] {
  const strips = [
    ...(time === "" ? [] : textStrips(type.lines(time, width, STYLES.cellTime))),
    ...textStrips(type.lines(title, width, STYLES.cell)),
    ...(memo === "" ? [] : textStrips(type.lines(memo, width, STYLES.cellMemo))),
  ];
  if (!divided) return strips;
  return withLead(strips, (surface, x, y) =>
    surface.rule(x, y, x + width, y, { color: "CCCCCC", width: 0.4 }),
  );
}
