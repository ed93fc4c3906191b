import { itemDefinition, worksheet } from "../catalog/index.ts";
import type { StepDefinition, WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { isAnswered } from "../items/index.ts";
import { entryOf, isShared } from "../project/edit-answers.ts";
import type { ItemRef, Project } from "../project/model.ts";
import { standingValue } from "./carry-over.ts";
import { isNeeded, isSatisfied } from "./completeness.ts";
import { expectedCompanies } from "./expected-companies.ts";
import { JOURNEY_ORDER, type Sheet, stepItems, worksheetSheets } from "./sheets.ts";
import { type Counts, type Status, statusOfCounts, statusOfParts, sumCounts } from "./status.ts";

export interface ItemProgress {
  readonly ref: ItemRef;
  readonly status: Status;
  readonly answered: boolean;
  /** The answer carried over; nobody has edited it here. */
  readonly carried: boolean;
  /** Needed for the sheet to be complete, and without an answer. */
  readonly missing: boolean;
  /** Somebody has looked at it: with no answer, "looked at" and "not looked at" differ. */
  readonly seen: boolean;
}

interface Progress {
  readonly status: Status;
  readonly counts: Counts;
}

export interface StepProgress extends Progress {
  readonly step: StepDefinition;
  readonly items: readonly ItemProgress[];
}

export interface SheetProgress extends Progress {
  readonly sheet: Sheet;
  /** Its worksheet waits for this sheet; the sheet of a company that does not take part may stay blank. */
  readonly expected: boolean;
  readonly steps: readonly StepProgress[];
}

export interface WorksheetProgress extends Progress {
  readonly worksheet: WorksheetDefinition;
  /** Shows another worksheet's answers (B-4 until it is separated), so the project does not count it again. */
  readonly shared: boolean;
  readonly sheets: readonly SheetProgress[];
}

export interface ProjectProgress extends Progress {
  /** In the guideline's order. */
  readonly worksheets: readonly WorksheetProgress[];
}

interface Measured {
  readonly progress: ItemProgress;
  readonly counts: Counts;
}

function itemStatus(asked: boolean, answered: boolean, noted: boolean): Status {
  if (asked) return "toConfirm";
  if (answered) return "complete";
  return noted ? "inProgress" : "notStarted";
}

function measureItem(project: Project, ref: ItemRef): Measured {
  const { note, question, seen } = entryOf(project, ref);
  const { value, carried } = standingValue(project, ref);
  const answered = isAnswered(itemDefinition(ref.item), value);
  const needed = isNeeded(project, ref.item);
  const missing = needed && !answered && !isSatisfied(project, ref);
  const noted = (note ?? "").trim() !== "";
  const edited = (answered && !carried) || noted || question !== undefined;
  return {
    progress: {
      ref,
      status: itemStatus(question !== undefined, answered, noted),
      answered,
      carried,
      missing,
      seen: seen === true || edited,
    },
    counts: {
      answered: Number(answered),
      needed: Number(needed),
      missing: Number(missing),
      total: 1,
      openQuestions: Number(question !== undefined),
      seen: Number(seen === true && !answered),
      edited: Number(edited),
    },
  };
}

/** A sheet that shows another's answers (B-4 until it is separated) is declared complete with it. */
function isConfirmed(project: Project, { key, worksheet: definition }: Sheet): boolean {
  const shownToo = isShared(project, definition) ? definition.sharedWith : undefined;
  return project.confirmed.includes(key) || (shownToo !== undefined && project.confirmed.includes(shownToo));
}

function measureSheet(project: Project, sheet: Sheet, expected: ReadonlySet<string>): SheetProgress {
  const steps = sheet.worksheet.steps.map((step): StepProgress => {
    const measured = stepItems(project, sheet, step)
      // The matrix waits for the candidates only; a sheet of its own is measured for any company.
      .filter((ref) => sheet.company || ref.company === undefined || expected.has(ref.company))
      .map((ref) => measureItem(project, ref));
    const counts = sumCounts(measured.map((item) => item.counts));
    return { step, counts, status: statusOfCounts(counts), items: measured.map(({ progress }) => progress) };
  });
  const counts = sumCounts(steps.map((step) => step.counts));
  const own = statusOfCounts(counts);
  return {
    sheet,
    expected: sheet.company === undefined || expected.has(sheet.company.id),
    counts,
    status: own !== "toConfirm" && isConfirmed(project, sheet) ? "complete" : own,
    steps,
  };
}

const expectedIds = (project: Project, definition: WorksheetDefinition): ReadonlySet<string> =>
  new Set(
    definition.answeredPer === "company" ? expectedCompanies(project, definition.id).map(({ id }) => id) : [],
  );

/** How far one sheet is. A sheet declared complete is complete, unless a question is open on it. */
export function sheetProgress(project: Project, sheet: Sheet): SheetProgress {
  return measureSheet(project, sheet, expectedIds(project, sheet.worksheet));
}

function measureWorksheet(project: Project, definition: WorksheetDefinition): WorksheetProgress {
  const expected = expectedIds(project, definition);
  const sheets = worksheetSheets(project, definition.id).map((sheet) =>
    measureSheet(project, sheet, expected),
  );
  const counting = sheets.filter((sheet) => sheet.expected);
  return {
    worksheet: definition,
    shared: isShared(project, definition),
    sheets,
    counts: sumCounts(counting.map(({ counts }) => counts)),
    status: statusOfParts(counting.map(({ status }) => status)),
  };
}

/** How far everything is. Visits every question once. */
export function projectProgress(project: Project): ProjectProgress {
  const worksheets = JOURNEY_ORDER.map((id) => measureWorksheet(project, worksheet(id)));
  const counting = worksheets.filter(({ shared }) => !shared);
  return {
    worksheets,
    counts: sumCounts(counting.map(({ counts }) => counts)),
    status: statusOfParts(counting.map(({ status }) => status)),
  };
}
