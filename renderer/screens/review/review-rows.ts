import type {
  StepDefinition,
  WorksheetDefinition,
  WorksheetId,
} from "../../../worksheets/definition/worksheet-definition.ts";
import type { Sheet } from "../../../worksheets/journey/sheets.ts";
import type { ReviewEntry, ReviewSheet } from "./review-sheets.ts";

export type ReviewFilter = "all" | "question" | "advice" | "empty" | "example";

/** The tabs of the review, in their order. */
export const REVIEW_FILTERS: readonly { readonly id: ReviewFilter; readonly label: string }[] = [
  { id: "all", label: "すべて" },
  { id: "question", label: "要確認" },
  { id: "advice", label: "助言あり" },
  { id: "empty", label: "未記入" },
  { id: "example", label: "記入例のまま" },
];

/** What of the answers is shown, and where one left for a field. */
export interface ReviewPlace {
  readonly filter: ReviewFilter;
  readonly worksheet: WorksheetId | undefined;
  /** The row whose field was visited, and how far it stood below the window's top, in CSS pixels. */
  readonly left?: { readonly key: string; readonly top: number };
}

/** A line of the page, which is long enough to be shown in part only. */
export type ReviewRow =
  | {
      readonly kind: "sheet";
      readonly key: string;
      readonly sheet: Sheet;
      readonly shared: WorksheetDefinition | undefined;
      readonly entries: number;
    }
  /** `numbered`: it is a step of the guideline's form. */
  | { readonly kind: "step"; readonly key: string; readonly step: StepDefinition; readonly numbered: boolean }
  | { readonly kind: "entry"; readonly key: string; readonly entry: ReviewEntry };

const PASSES: Readonly<Record<ReviewFilter, (entry: ReviewEntry) => boolean>> = {
  all: () => true,
  question: ({ questions }) => questions.length > 0,
  advice: ({ advice }) => advice.length > 0,
  empty: ({ unanswered }) => unanswered,
  example: ({ illustrative }) => illustrative,
};

function ofWorksheet(
  sheets: readonly ReviewSheet[],
  worksheet: WorksheetId | undefined,
): readonly ReviewSheet[] {
  return worksheet === undefined ? sheets : sheets.filter(({ sheet }) => sheet.worksheet.id === worksheet);
}

/** How many answers each tab has. */
export function reviewCounts(
  sheets: readonly ReviewSheet[],
  worksheet: WorksheetId | undefined,
): Readonly<Record<ReviewFilter, number>> {
  const counts = { all: 0, question: 0, advice: 0, empty: 0, example: 0 };
  for (const { steps } of ofWorksheet(sheets, worksheet))
    for (const { entries } of steps)
      for (const entry of entries)
        for (const { id } of REVIEW_FILTERS) if (PASSES[id](entry)) counts[id] += 1;
  return counts;
}

/** The page from top to bottom. Sheets and steps in which nothing passes the filter are left out. */
export function reviewRows(
  sheets: readonly ReviewSheet[],
  { filter, worksheet }: Pick<ReviewPlace, "filter" | "worksheet">,
): readonly ReviewRow[] {
  return ofWorksheet(sheets, worksheet).flatMap(({ sheet, shared, steps }): readonly ReviewRow[] => {
    const shown = steps
      .map(({ step, entries }) => ({ step, entries: entries.filter(PASSES[filter]) }))
      .filter(({ entries }) => entries.length > 0);
    if (shown.length === 0 && filter !== "all") return [];
    const entries = shown.reduce((count, step) => count + step.entries.length, 0);
    return [
      { kind: "sheet", key: sheet.key, sheet, shared, entries },
      ...shown.flatMap(({ step, entries }): readonly ReviewRow[] => [
        {
          kind: "step",
          key: `${sheet.key} ${step.id}`,
          step,
          numbered: sheet.worksheet.layout !== "planner",
        },
        ...entries.map((entry): ReviewRow => ({ kind: "entry", key: entry.key, entry })),
      ]),
    ];
  });
}
