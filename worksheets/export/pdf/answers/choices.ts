import type { ChoicesAnswer, OptionNode } from "../../document-tree.ts";
import { THEME } from "../../theme.ts";
import { type Block, NO_INSET, type Strip } from "../flow/block.ts";
import { headingLines } from "../heading-lines.ts";
import { CHECK_BOX, drawCheckBox } from "../parts/icons.ts";
import { type Cell, rowOf, textWidth } from "../parts/row.ts";
import { besideEachOther, emptyStrip, textStrips, withLead } from "../parts/strips.ts";
import type { PrintContext } from "../print-context.ts";
import { STYLES, type TextStyle } from "../styles.ts";
import type { SetLine, Typesetter } from "../typesetter.ts";

const LABEL_INDENT = CHECK_BOX + 7;
/** The least room for an option's own text beside its label. */
const OWN_TEXT = 90;
/** Lines an option's label may take in a grid, a little less to allow for breaking. */
const LONGEST_LABEL = 2.9;

interface Placed {
  readonly option: OptionNode;
  readonly span: number;
}

/** All options in a ruled grid, each with a drawn check box; described options as a list of rows. */
export function choicesBlocks(
  answer: ChoicesAnswer,
  width: number,
  { type }: PrintContext,
): readonly Block[] {
  const described = answer.options.some(({ description }) => description !== "");
  const columns = fittingColumns(answer, width, type);
  const grid = gridRows(answer.options, columns);
  const rows = described
    ? answer.options.map((option) => rowOf(describedCells(option, width, type)))
    : grid.map((row) => rowOf(gridCells(row, columns, width, grid.length > 1, type)));
  return [{ kind: "frame", children: rows, inset: NO_INSET }];
}

/** As many columns as wanted, or so few that no label takes more than three lines, in rows of about the same length. */
function fittingColumns({ options, columns }: ChoicesAnswer, width: number, type: Typesetter): number {
  const longest = Math.max(0, ...options.map(({ label }) => type.line(label, STYLES.body).width));
  const fits = (count: number): boolean =>
    longest <= LONGEST_LABEL * (textWidth(width / count) - LABEL_INDENT);
  if (fits(columns)) return columns;
  let count = columns;
  while (count > 1 && !fits(count)) count--;
  return Math.ceil(options.length / Math.ceil(options.length / count));
}

/** An option with its own text takes the rest of its row, or a row of its own. */
function gridRows(options: readonly OptionNode[], columns: number): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let used = columns;
  for (const option of options) {
    const wantsWidth = option.text !== undefined;
    if (used >= columns || (wantsWidth && columns - used < Math.min(2, columns))) {
      rows.push([]);
      used = 0;
    }
    const span = wantsWidth ? columns - used : 1;
    rows.at(-1)?.push({ option, span });
    used += span;
  }
  return rows;
}

function gridCells(
  row: readonly Placed[],
  columns: number,
  width: number,
  filled: boolean,
  type: Typesetter,
): readonly Cell[] {
  const cells = row.map(({ option, span }) => {
    const cellWidth = (width / columns) * span;
    return optionCell(option, cellWidth, optionStrips(option, textWidth(cellWidth), STYLES.body, type));
  });
  const used = row.reduce((sum, { span }) => sum + span, 0);
  // Several rows stay a rectangle: the places left over are one empty cell.
  return filled && used < columns
    ? [...cells, { width: (width / columns) * (columns - used), strips: [] }]
    : cells;
}

function describedCells(option: OptionNode, width: number, type: Typesetter): readonly Cell[] {
  const labelWidth = width * 0.3;
  const rest = width - labelWidth;
  const strips = optionStrips(option, textWidth(labelWidth), STYLES.prompt, type);
  // The same pitch as the label, so that both stand on one line.
  const style = { ...STYLES.cell, pitch: STYLES.prompt.pitch };
  const description = textStrips(type.lines(option.description, textWidth(rest), style));
  return [optionCell(option, labelWidth, strips), optionCell(option, rest, description)];
}

function optionCell(option: OptionNode, width: number, strips: readonly Strip[]): Cell {
  return option.checked ? { width, strips, fill: THEME.accentTint } : { width, strips };
}

function optionStrips(
  option: OptionNode,
  width: number,
  style: TextStyle,
  type: Typesetter,
): readonly Strip[] {
  const room = width - LABEL_INDENT;
  const label = headingLines(type, option.label, room, style);
  const strips = option.text === undefined ? textStrips(label) : withOwnText(option.text, label, room, type);
  return withLead(
    strips.map((strip) => ({ ...strip, draw: (surface, x, y) => strip.draw(surface, x + LABEL_INDENT, y) })),
    (surface, x, y) => drawCheckBox(surface, x, y + (style.pitch - CHECK_BOX) / 2, option.checked),
  );
}

/** その他（具体的に）: the text on a line beside the label, or below it where there is no room. */
function withOwnText(
  text: string,
  label: readonly SetLine[],
  width: number,
  type: Typesetter,
): readonly Strip[] {
  const used = Math.max(0, ...label.map((line) => line.width)) + 8;
  const beside = width - used >= OWN_TEXT;
  const x = beside ? used : 0;
  const lines = text === "" ? [] : textStrips(type.lines(text, width - x, STYLES.body));
  const own = (lines.length > 0 ? lines : [emptyStrip(STYLES.body.pitch)]).map((strip) =>
    underlined(strip, width - x),
  );
  return beside
    ? besideEachOther([
        { x: 0, strips: textStrips(label) },
        { x, strips: own },
      ])
    : [...textStrips(label), ...own];
}

function underlined(strip: Strip, width: number): Strip {
  return {
    ...strip,
    draw: (surface, x, y) => {
      const bottom = y + strip.height - 1;
      surface.rule(x, bottom, x + width, bottom, { color: THEME.rule, width: 0.5 });
      strip.draw(surface, x, y);
    },
  };
}
