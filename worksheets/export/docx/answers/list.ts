import type { XmlComponent } from "docx";
import type { ListAnswer, ListEntry } from "../../document-tree.ts";
import { THEME } from "../../theme.ts";
import { blockGroup, blockText, inlineText } from "../content-control.ts";
import type { DocxContext } from "../docx-context.ts";
import type { GridCell } from "../grid-table.ts";
import { LISTS } from "../numbering.ts";
import { writingSpacing } from "../styles.ts";
import { type ParagraphSetting, paragraph, run } from "../text.ts";
import { estimatedLines } from "../text-measure.ts";
import type { Block } from "../xml.ts";
import { type AnswerOwner, type AnswerWriter, boxRow, newPart, partName } from "./answer-rows.ts";

function entryContent(context: DocxContext, owner: AnswerOwner, entry: ListEntry): XmlComponent[] {
  const { id, text, category, link } = entry;
  return [
    ...(category === "" ? [] : [run(category, "Category"), run("　")]),
    id === "" ? run(text) : inlineText(context, partName(owner, id), text),
    ...(link === "" ? [] : [run(`（${link}）`, "Link")]),
  ];
}

/** Lines to write on, each a control of its own, so that a form can also be filled in Word. */
function writingLines(
  context: DocxContext,
  owner: AnswerOwner,
  { numbered, blankLines }: ListAnswer,
  setting: ParagraphSetting,
): Block[] {
  const { writingLine } = context;
  const spacing = writingLine === THEME.writingLine ? {} : { spacing: writingSpacing(writingLine) };
  return Array.from({ length: Math.max(1, blankLines) }, (_, index) =>
    paragraph(
      numbered ? "WritingLineNumber" : "WritingLine",
      [inlineText(context, partName(owner, newPart(index + 1)), "")],
      { ...setting, ...spacing },
    ),
  );
}

/**
 * A box with a Word list. The control around it takes in lines that are added in Word; the text of each line has a
 * control of its own, which leaves out category and link.
 */
export const list: AnswerWriter<ListAnswer> = (context, owner, answer) => {
  const name = { tag: owner.tag, alias: owner.prompt };
  const setting: ParagraphSetting = answer.numbered
    ? { numbering: { reference: LISTS.decimal, level: 0, instance: context.nextList() } }
    : {};
  const width = context.measures.content;
  const texts = answer.items.map(({ text, category, link }) => `${category}${text}${link}`);
  const style = answer.numbered ? "AnswerNumber" : "AnswerBullet";
  const entries = () =>
    context.blank
      ? writingLines(context, owner, answer, setting)
      : answer.items.map((entry) => paragraph(style, entryContent(context, owner, entry), setting));
  const content =
    answer.items.length === 0 && !context.blank
      ? blockText(context, name, "", (children) => paragraph("Answer", children))
      : blockGroup(context, name, entries());
  const cells: readonly GridCell[] = [{ width, rules: "all", children: [content] }];
  return {
    rows: [boxRow(context, cells, estimatedLines(texts, width), answer.blankLines)],
    headerRows: 0,
  };
};
