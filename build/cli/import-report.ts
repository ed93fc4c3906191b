import { ACTION_LABELS } from "../../worksheets/exchange/import/action-labels.ts";
import { addedInWords } from "../../worksheets/exchange/import/added-in-words.ts";
import { headingOf } from "../../worksheets/exchange/import/guess-setting.ts";
import {
  actionCounts,
  type ImportPlan,
  type PlannedRow,
} from "../../worksheets/exchange/import/import-plan.ts";
import type { ImportSetting } from "../../worksheets/exchange/import/import-setting.ts";
import { leftAlone, leftAloneInWords } from "../../worksheets/exchange/import/left-alone.ts";
import type { TableSheet } from "../../worksheets/exchange/read/table.ts";
import type { Project } from "../../worksheets/project/model.ts";

/** What an import does, row by row with the reason, and what stays. */
export function importReport(
  project: Project,
  sheet: TableSheet,
  setting: ImportSetting,
  plan: ImportPlan,
): readonly string[] {
  const counts = actionCounts(plan);
  const sum = (["add", "update", "same", "skip"] as const).map(
    (one) => `${ACTION_LABELS[one]} ${counts[one]}行`,
  );
  const stay = leftAloneInWords(
    plan.register,
    leftAlone(project, plan).map(({ name }) => name),
  );
  return [
    `シート「${sheet.name}」`,
    ...plan.rows.flatMap((row) => rowLines(project, sheet, setting, row)),
    `${sum.join("、")}。`,
    ...(stay === "" ? [] : [stay]),
  ];
}

function rowLines(
  project: Project,
  sheet: TableSheet,
  { register, headings }: ImportSetting,
  { row, action, reason, changes }: PlannedRow,
): readonly string[] {
  const added = action === "add" ? addedInWords(project, register, row) : "";
  return [
    `  ${row.number}行目 ${ACTION_LABELS[action]} ${row.name}：${reason}`,
    ...(added === "" ? [] : [`      ${added}`]),
    ...changes.map(({ label, before, after }) => `      ${label} ${quoted(before)} → ${quoted(after)}`),
    ...row.notes.map(({ message, column }) => {
      const heading = column === undefined ? "" : headingOf(sheet, headings, column);
      return `      注意 ${heading === "" ? "" : `${heading}：`}${message}`;
    }),
  ];
}

function quoted(text: string): string {
  return text === "" ? "（空欄）" : `「${text.replaceAll("\n", " ")}」`;
}
