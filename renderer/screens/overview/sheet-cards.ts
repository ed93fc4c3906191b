import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";
import type { Advice } from "../../../worksheets/journey/advice.ts";
import type { ProjectProgress, WorksheetProgress } from "../../../worksheets/journey/progress.ts";
import type { Status } from "../../../worksheets/journey/status.ts";
import { isOneSheetPerCompany } from "../../../worksheets/project/sheet-key.ts";
import type { Screen } from "../../state/screen.ts";
import { SHORT_TITLES } from "./short-titles.ts";

/** What the map shows of one worksheet. */
export interface SheetCard {
  readonly worksheet: WorksheetId;
  /** "A-1" */
  readonly code: string;
  readonly title: string;
  readonly status: Status;
  /** Items answered, or companies whose sheet is complete. */
  readonly done: number;
  readonly total: number;
  readonly unit: "項目" | "社";
  /** Items marked 要確認. */
  readonly openQuestions: number;
  readonly advice: number;
  /** What else is to be known, e.g. that B-4 shows A-4's answers. */
  readonly note?: string;
  readonly target: Screen;
}

/** The worksheet on which a sheet stands: "b3/c1" → "b3". */
export function worksheetOfSheet(sheet: string): string {
  return sheet.split("/", 1)[0] ?? sheet;
}

/** A company's sheet that still waits, else the first; the list of companies while there is none. */
function companySheet({ sheets, worksheet }: WorksheetProgress): Screen {
  const expected = sheets.filter((sheet) => sheet.expected);
  const open = expected.find(({ status }) => status !== "complete") ?? expected[0] ?? sheets[0];
  return { name: "sheet", sheet: open?.sheet.key ?? worksheet.id };
}

function noteOf({ worksheet, shared, sheets, counts }: WorksheetProgress): string | undefined {
  if (shared) return `${worksheet.sharedWith?.replace(/^a/u, "A-")}と共通の内容です`;
  if (isOneSheetPerCompany(worksheet) && sheets.length === 0) return "企業を登録すると記入できます";
  if (worksheet.answeredPer === "company" && counts.total === 0) return "候補企業がまだありません";
  return undefined;
}

function cardOf(progress: WorksheetProgress, found: number): SheetCard {
  const { worksheet, status, counts, sheets } = progress;
  const perCompany = isOneSheetPerCompany(worksheet);
  const expected = sheets.filter((sheet) => sheet.expected);
  const note = noteOf(progress);
  return {
    worksheet: worksheet.id,
    code: worksheet.code,
    title: SHORT_TITLES[worksheet.id],
    status,
    done: perCompany ? expected.filter((sheet) => sheet.status === "complete").length : counts.answered,
    total: perCompany ? expected.length : counts.total,
    unit: perCompany ? "社" : "項目",
    openQuestions: counts.openQuestions,
    advice: found,
    ...(note === undefined ? {} : { note }),
    target: perCompany ? companySheet(progress) : { name: "sheet", sheet: worksheet.id },
  };
}

/** The map's cards in the guideline's order. */
export function sheetCards(progress: ProjectProgress, advice: readonly Advice[]): readonly SheetCard[] {
  const found = new Map<string, number>();
  for (const { sheet } of advice)
    if (sheet !== undefined)
      found.set(worksheetOfSheet(sheet), (found.get(worksheetOfSheet(sheet)) ?? 0) + 1);
  return progress.worksheets.map((worksheet) => cardOf(worksheet, found.get(worksheet.worksheet.id) ?? 0));
}
