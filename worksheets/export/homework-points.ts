import { worksheetOfItem } from "../catalog/index.ts";
import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { type Advice, advice } from "../journey/advice.ts";
import { READING_ORDER, sheetItems, worksheetSheets } from "../journey/sheets.ts";
import { entryOf, isShared } from "../project/edit-answers.ts";
import type { ItemRef, OpenQuestion, Project } from "../project/model.ts";
import { refInWords } from "../project/ref-in-words.ts";
import { MUNICIPALITY_FIELDS } from "../project/register-fields.ts";
import { daysBetween, japaneseDate } from "../text/era.ts";

/** Something that is still open: a 要確認 somebody has put on an item, or advice that warns. All texts are Japanese. */
export interface HomeworkPoint {
  /** The worksheet it stands on; absent for the municipality's own fields. */
  readonly worksheet?: WorksheetDefinition;
  /** The question it is about; absent for the municipality's own fields. */
  readonly ref?: ItemRef;
  /** Where it stands: 「A-1 STEP2「地域の課題」」. */
  readonly where: string;
  /** What has to be asked or done. */
  readonly what: string;
  /** 確認先; "" when nobody is named. */
  readonly who: string;
  /** 期限 as written on the list; "" when there is none. */
  readonly by: string;
  readonly state: "要確認" | "要確認（期限切れ）" | "助言";
}

/** The rule that repeats an overdue 要確認, which the list shows already. */
const REPEATS_QUESTION = "overdue-question";

/** Whether the date by which something had to be asked has passed. What is no date is never overdue. */
export function isOverdue({ by }: OpenQuestion, today: string): boolean {
  return (daysBetween(by.trim(), today) ?? 0) > 0;
}

function questionPoint(project: Project, ref: ItemRef, question: OpenQuestion, today: string): HomeworkPoint {
  return {
    worksheet: worksheetOfItem(ref.item),
    ref,
    where: refInWords(project, ref),
    what: question.what.trim() || "この回答を確認する",
    who: question.who.trim(),
    by: japaneseDate(question.by.trim()),
    state: isOverdue(question, today) ? "要確認（期限切れ）" : "要確認",
  };
}

function adviceWhere(project: Project, { ref, field }: Advice): string {
  if (ref) return refInWords(project, ref);
  const label = MUNICIPALITY_FIELDS.find(
    ({ key }) => field?.of === "municipality" && key === field.key,
  )?.label;
  return label === undefined ? "自治体の情報" : `自治体の情報「${label}」`;
}

function advicePoint(project: Project, found: Advice): HomeworkPoint {
  return {
    ...(found.ref ? { worksheet: worksheetOfItem(found.ref.item), ref: found.ref } : {}),
    where: adviceWhere(project, found),
    what: `${found.message}${found.todo}`,
    who: "",
    by: "",
    state: "助言",
  };
}

/**
 * Everything that is still open, worksheet by worksheet in the guideline's order; on each, the questions before the
 * advice. Answers that a worksheet only shows (B-4 until it is separated) count once. `today`: "YYYY-MM-DD".
 */
export function homeworkPoints(project: Project, today: string): readonly HomeworkPoint[] {
  const questions = READING_ORDER.flatMap((id) => worksheetSheets(project, id))
    .filter(({ worksheet }) => !isShared(project, worksheet))
    .flatMap((sheet) => sheetItems(project, sheet))
    .flatMap((ref) => {
      const { question } = entryOf(project, ref);
      return question ? [questionPoint(project, ref, question, today)] : [];
    });
  const warnings = advice(project, { today })
    .filter(({ severity, id }) => severity === "warn" && id !== REPEATS_QUESTION)
    .map((found) => advicePoint(project, found));
  return [undefined, ...READING_ORDER].flatMap((id) =>
    [...questions, ...warnings].filter(({ worksheet }) => worksheet?.id === id),
  );
}
