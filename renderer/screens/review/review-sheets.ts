import { itemDefinition, worksheet, worksheetOfItem } from "../../../worksheets/catalog/index.ts";
import type {
  StepDefinition,
  WorksheetDefinition,
} from "../../../worksheets/definition/worksheet-definition.ts";
import { answerTag } from "../../../worksheets/export/answer-tag.ts";
import { isOverdue } from "../../../worksheets/export/homework-points.ts";
import { CHECK_LABELS, type CheckValue } from "../../../worksheets/items/check.ts";
import { answerText, isAnswered } from "../../../worksheets/items/index.ts";
import type { Advice } from "../../../worksheets/journey/advice.ts";
import { standingValue } from "../../../worksheets/journey/carry-over.ts";
import { isNeeded, isSatisfied } from "../../../worksheets/journey/completeness.ts";
import { expectedCompanies } from "../../../worksheets/journey/expected-companies.ts";
import { READING_ORDER, type Sheet, stepItems, worksheetSheets } from "../../../worksheets/journey/sheets.ts";
import { entryOf, isShared, storageRef } from "../../../worksheets/project/edit-answers.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { Company, ItemRef, OpenQuestion, Project } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { isOneSheetPerCompany } from "../../../worksheets/project/sheet-key.ts";

/** メモ of an answer; `about` names the part of it, "" for the whole. */
export interface ReviewNote {
  readonly about: string;
  readonly text: string;
}

/** 要確認 of an answer. */
export interface ReviewQuestion {
  readonly about: string;
  readonly question: OpenQuestion;
  readonly overdue: boolean;
}

/** One answer as it is read through: a question's, or all checks of a company on B-1. */
export interface ReviewEntry {
  readonly key: string;
  /** The question to which the row leads. */
  readonly ref: ItemRef;
  readonly label: string;
  /** The answer in plain lines; [] when there is none. */
  readonly lines: readonly string[];
  /** Nothing, or not everything, is answered. */
  readonly unanswered: boolean;
  /** The worksheet is not complete without it. */
  readonly missing: boolean;
  readonly carried: boolean;
  readonly added: boolean;
  readonly illustrative: boolean;
  readonly notes: readonly ReviewNote[];
  readonly questions: readonly ReviewQuestion[];
  readonly advice: readonly Advice[];
}

export interface ReviewSheet {
  readonly sheet: Sheet;
  /** The worksheet whose answers this one shows; it has no entries of its own then. */
  readonly shared: WorksheetDefinition | undefined;
  readonly steps: readonly { readonly step: StepDefinition; readonly entries: readonly ReviewEntry[] }[];
}

interface Gathering {
  readonly project: Project;
  readonly today: string;
  readonly advice: ReadonlyMap<string, readonly Advice[]>;
}

/** Where the answer an advice is about is read through; advice on B-4 stands with A-4's answers while they are shared. */
function tagOf(project: Project, { ref }: Advice): string | undefined {
  if (ref === undefined) return undefined;
  const perCompany = worksheetOfItem(ref.item).answeredPer === "company";
  return answerTag(perCompany && ref.company === undefined ? ref : storageRef(project, ref));
}

function byTag(project: Project, all: readonly Advice[]): ReadonlyMap<string, readonly Advice[]> {
  const groups = new Map<string, Advice[]>();
  for (const advice of all) {
    const tag = tagOf(project, advice);
    const group = tag === undefined ? undefined : groups.get(tag);
    if (group) group.push(advice);
    else if (tag !== undefined) groups.set(tag, [advice]);
  }
  return groups;
}

function remarks({ project, today }: Gathering, ref: ItemRef, about: string) {
  const { note, question, illustrative } = entryOf(project, ref);
  return {
    illustrative: illustrative === true,
    notes: note?.trim() ? [{ about, text: note.trim() }] : [],
    questions: question ? [{ about, question, overdue: isOverdue(question, today) }] : [],
  };
}

function itemEntry(gathering: Gathering, ref: ItemRef): ReviewEntry {
  const { project, advice } = gathering;
  const definition = itemDefinition(ref.item);
  const { value, carried } = standingValue(project, ref);
  const answered = isAnswered(definition, value);
  const key = answerTag(ref);
  return {
    key,
    ref,
    label: definition.label,
    lines: answerText(definition, value, itemContext(project, ref.company)),
    unanswered: !answered,
    missing: !answered && isNeeded(project, ref.item) && !isSatisfied(project, ref),
    carried,
    added: definition.added === true,
    advice: advice.get(key) ?? [],
    ...remarks(gathering, ref, ""),
  };
}

/** The checks by their state: 「済：経営者の参加、…」. */
function checkLines(
  checks: readonly { readonly label: string; readonly state: CheckValue }[],
): readonly string[] {
  return (["yes", "no", ""] as const).flatMap((state) => {
    const labels = checks.filter((check) => check.state === state).map(({ label }) => label);
    return labels.length === 0 ? [] : [`${CHECK_LABELS[state]}：${labels.join("、")}`];
  });
}

/** A step's checks of one company of the matrix, as one answer. */
function checksEntry(gathering: Gathering, company: Company, step: StepDefinition): ReviewEntry {
  const refs = step.items.map(({ id }): ItemRef => ({ item: id, company: company.id }));
  const checks = step.items.map(({ id, label }) => ({
    id,
    label,
    state: (company.answers[id]?.value as CheckValue | undefined) ?? "",
  }));
  const parts = refs.map((ref) => remarks(gathering, ref, itemDefinition(ref.item).label));
  const asked = refs.find((_, index) => (parts[index]?.questions.length ?? 0) > 0);
  const open = checks.find(({ state }) => state === "");
  const first = asked ?? refs.find(({ item }) => item === open?.id) ?? refs[0] ?? { item: step.id };
  return {
    key: `${step.id}@${company.id}`,
    ref: first,
    label: shownName(company.name),
    lines: checks.every(({ state }) => state === "") ? [] : checkLines(checks),
    unanswered: open !== undefined,
    missing: open !== undefined,
    carried: false,
    added: false,
    illustrative: parts.some(({ illustrative }) => illustrative),
    notes: parts.flatMap(({ notes }) => notes),
    questions: parts.flatMap(({ questions }) => questions),
    advice: refs.flatMap((ref) => gathering.advice.get(answerTag(ref)) ?? []),
  };
}

function isTouched({ lines, notes, questions }: ReviewEntry): boolean {
  return lines.length > 0 || notes.length > 0 || questions.length > 0;
}

function reviewSheet(gathering: Gathering, sheet: Sheet, expected: ReadonlySet<string>): ReviewSheet {
  const { project } = gathering;
  const { worksheet: definition } = sheet;
  if (definition.sharedWith !== undefined && isShared(project, definition))
    return { sheet, shared: worksheet(definition.sharedWith), steps: [] };
  const steps = definition.steps.map((step) => ({
    step,
    entries:
      definition.layout === "matrix"
        ? project.companies
            .map((company) => ({ company, entry: checksEntry(gathering, company, step) }))
            .filter(({ company, entry }) => expected.has(company.id) || isTouched(entry))
            .map(({ entry }) => entry)
        : stepItems(project, sheet, step).map((ref) => itemEntry(gathering, ref)),
  }));
  return { sheet, shared: undefined, steps };
}

/** The answers of a project as they are read through. */
export interface Review {
  readonly sheets: readonly ReviewSheet[];
  /** Advice that belongs to no answer: on the municipality's own fields, on a worksheet as a whole. */
  readonly loose: readonly Advice[];
}

/**
 * All answers of a project, sheet by sheet in the guideline's order. The sheets of companies that take no part are
 * left out while nothing stands on them. `today`: "YYYY-MM-DD".
 */
export function review(project: Project, advice: readonly Advice[], today: string): Review {
  const sheets = gatheredSheets({ project, today, advice: byTag(project, advice) });
  const placed = new Set(
    sheets.flatMap(({ steps }) => steps.flatMap(({ entries }) => entries.flatMap((entry) => entry.advice))),
  );
  return { sheets, loose: advice.filter((found) => !placed.has(found)) };
}

function gatheredSheets(gathering: Gathering): readonly ReviewSheet[] {
  const { project } = gathering;
  return READING_ORDER.flatMap((id) => {
    const expected = new Set(expectedCompanies(project, id).map((company) => company.id));
    const sheets = worksheetSheets(project, id);
    // B-3 without a company: said, as its place in the journey would be missing otherwise.
    if (sheets.length === 0 && isOneSheetPerCompany(worksheet(id)))
      return [{ sheet: { key: id, worksheet: worksheet(id) }, shared: undefined, steps: [] }];
    return sheets
      .map((sheet) => reviewSheet(gathering, sheet, expected))
      .filter(
        ({ sheet: { company, worksheet: definition }, steps }) =>
          // Nobody has to plan the tour here: what is left blank is not worth a look.
          (company === undefined && definition.layout !== "planner") ||
          (company !== undefined && expected.has(company.id)) ||
          steps.some(({ entries }) => entries.some((entry) => isTouched(entry) || entry.advice.length > 0)),
      );
  });
}
