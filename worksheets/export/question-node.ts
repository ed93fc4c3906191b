import { worksheetOfItem } from "../catalog/index.ts";
import type { ItemDefinition } from "../definition/item-definition.ts";
import { emptyValue } from "../items/index.ts";
import type { ItemContext } from "../items/item-context.ts";
import { standingValue } from "../journey/carry-over.ts";
import { collectedNeeds } from "../journey/needs.ts";
import { entryOf } from "../project/edit-answers.ts";
import type { Entry, ItemRef, OpenQuestion, Project } from "../project/model.ts";
import { japaneseDate } from "../text/era.ts";
import { answerTag } from "./answer-tag.ts";
import { answerNode } from "./answers/index.ts";
import type { QuestionNode, ReferenceNode, Remark } from "./document-tree.ts";
import type { ExportOptions } from "./options.ts";

function openQuestionText({ what, who, by }: OpenQuestion): string {
  const details = [
    who.trim() && `確認先：${who.trim()}`,
    by.trim() && `期限：${japaneseDate(by.trim())}`,
  ].filter(Boolean);
  const about = what.trim() || "この答えを確認する";
  return details.length === 0 ? about : `${about}（${details.join("、")}）`;
}

/** メモ and 要確認 of an entry, as printed. */
export function entryRemarks({ note, question }: Entry): readonly Remark[] {
  return [
    ...(note?.trim() ? [{ label: "メモ", text: note.trim() }] : []),
    ...(question ? [{ label: "要確認", text: openQuestionText(question) }] : []),
  ];
}

/** The needs of B-3 STEP5, shown where A-4/B-4 ask whether a talent fits them. */
function needsReference(project: Project): ReferenceNode {
  return {
    title: "企業が必要としている人材像（B-3 STEP5から）",
    columns: ["人材像", "企業"],
    rows: collectedNeeds(project).map(({ role, companies }) => [
      role.label,
      companies.map(({ name }) => name).join("、"),
    ]),
    empty: "B-3に、必要な人材像がまだ書かれていません。",
  };
}

/** One question with its answer as it stands. */
export function questionNode(
  project: Project,
  definition: ItemDefinition,
  ref: ItemRef,
  context: ItemContext,
  options: ExportOptions,
): QuestionNode {
  const blank = options.mode === "blank";
  // A sheet for no company in particular has nobody's answers.
  const unanswered =
    blank || (ref.company === undefined && worksheetOfItem(ref.item).answeredPer === "company");
  const entry: Entry = unanswered ? {} : entryOf(project, ref);
  const value = unanswered ? emptyValue(definition) : standingValue(project, ref).value;
  const asksForFit = ref.item === "a4.fit" || ref.item === "b4.fit";
  return {
    tag: answerTag(ref),
    prompt: definition.prompt,
    marks: [...(definition.added ? ["追加項目"] : []), ...(entry.illustrative ? ["記入例"] : [])],
    hints: blank ? (definition.hints ?? []) : [],
    ...(asksForFit && !blank && options.content === "all" ? { reference: needsReference(project) } : {}),
    answer: answerNode(definition, value, context, blank),
    remarks: options.content === "all" ? entryRemarks(entry) : [],
  };
}
