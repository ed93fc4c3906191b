import { LeaderType, TabStopType, type XmlComponent } from "docx";
import type { ChoicesAnswer, OptionNode } from "../../document-tree.ts";
import { checkBox, inlineText } from "../content-control.ts";
import type { DocxContext } from "../docx-context.ts";
import type { GridCell, GridRow } from "../grid-table.ts";
import { divide } from "../measures.ts";
import { paragraph, run, textParagraph } from "../text.ts";
import type { Block } from "../xml.ts";
import { type AnswerOwner, type AnswerWriter, partName } from "./answer-rows.ts";

/** Alternatives this long, all in one row, stand in boxes beside each other like the directions of B-3 STEP2. */
const BOXED_LABEL = 12;
/** Width of a label with its description behind it. */
const LABEL_SHARE = 34;

/** The box, the label, and the text of one's own behind it; a description only where it has no cell. */
function optionParagraph(
  context: DocxContext,
  owner: AnswerOwner,
  { id, label, checked, text }: OptionNode,
  width: number,
  description = "",
): Block {
  const named = { ...partName(owner, id), alias: label };
  const children: XmlComponent[] = [
    checkBox(context, named, checked),
    run(" "),
    run(label),
    ...(description === "" ? [] : [run(`　${description}`)]),
  ];
  if (text === undefined) return paragraph("Choice", children);
  const written = inlineText(context, partName(owner, `${id}.text`), text);
  if (!context.blank) return paragraph("Choice", [...children, run("："), written]);
  // On paper: a line up to the end of the cell.
  return paragraph("Choice", [...children, run("："), written, run("\t")], {
    tabStops: [{ type: TabStopType.RIGHT, position: width - 300, leader: LeaderType.UNDERSCORE }],
  });
}

/** Options in rows of `columns`; one with a text of its own takes the rest of its row. */
function optionRows(answer: ChoicesAnswer): OptionNode[][] {
  const rows: OptionNode[][] = [];
  let row: OptionNode[] = [];
  for (const option of answer.options) {
    row.push(option);
    if (row.length === answer.columns || option.text !== undefined) {
      rows.push(row);
      row = [];
    }
  }
  return row.length > 0 ? [...rows, row] : rows;
}

function gridRow(
  context: DocxContext,
  owner: AnswerOwner,
  options: readonly OptionNode[],
  columns: number,
  boxed: boolean,
): GridRow {
  const widths = divide(context.measures.content, Array<number>(columns).fill(1));
  const cells = options.map((option, index): GridCell => {
    const isLast = index === options.length - 1;
    const width = isLast ? widths.slice(index).reduce((sum, part) => sum + part, 0) : (widths[index] ?? 0);
    return {
      width,
      ...(boxed ? { rules: "all" } : { rules: "none", padding: "sides" }),
      children: [optionParagraph(context, owner, option, width, option.description)],
    };
  });
  return { cells, whole: true };
}

function describedRow(context: DocxContext, owner: AnswerOwner, option: OptionNode): GridRow {
  const [label = 0, description = 0] = divide(context.measures.content, [LABEL_SHARE, 100 - LABEL_SHARE]);
  return {
    cells: [
      {
        width: label,
        rules: "allButRight",
        children: [optionParagraph(context, owner, option, label)],
      },
      {
        width: description,
        rules: "allButLeft",
        children: [textParagraph("ChoiceDescription", option.description)],
      },
    ],
    whole: true,
  };
}

/** All options, each with a box to tick. */
export const choices: AnswerWriter<ChoicesAnswer> = (context, owner, answer) => {
  const { columns, single, options } = answer;
  const boxed =
    single && options.length === columns && options.some(({ label }) => label.length > BOXED_LABEL);
  const rows =
    columns === 1 && options.some(({ description }) => description !== "")
      ? options.map((option) => describedRow(context, owner, option))
      : optionRows(answer).map((row) => gridRow(context, owner, row, columns, boxed));
  return { rows, headerRows: 0 };
};
