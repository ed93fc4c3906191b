import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { CHECK_LABELS, type CheckValue } from "../items/check.ts";
import type { Company, Project } from "../project/model.ts";
import { PARTICIPATION } from "../project/register-fields.ts";
import { answerTag } from "./answer-tag.ts";
import type { MatrixRow, MatrixSheet, Remark } from "./document-tree.ts";
import type { ExportOptions } from "./options.ts";
import { entryRemarks } from "./question-node.ts";
import { sheetHead } from "./sheet-node.ts";

/** Rows of the official form. */
const BLANK_ROWS = 10;
const ADDED_COLUMNS = ["参加の判断", "参加の理由・メモ"];

function checkIds(worksheet: WorksheetDefinition): readonly string[] {
  return worksheet.steps.flatMap((step) => step.items.map(({ id }) => id));
}

function companyRow(company: Company, ids: readonly string[], withAdded: boolean): MatrixRow {
  const decision = PARTICIPATION.find(({ id }) => id === company.participation)?.label ?? "";
  const remarks = [company.reason, company.memo].map((text) => text.trim()).filter((text) => text !== "");
  const tag = (field: string) => answerTag({ item: `companies.${field}`, company: company.id });
  return {
    name: company.name,
    checks: ids.map((item) => ({
      tag: answerTag({ item, company: company.id }),
      state: (company.answers[item]?.value as CheckValue | undefined) ?? "",
    })),
    added: withAdded
      ? [
          { tag: tag("participation"), text: decision },
          { tag: tag("reason"), text: remarks.join("\n") },
        ]
      : [],
  };
}

function blankRow(ids: readonly string[], withAdded: boolean): MatrixRow {
  return {
    name: "",
    checks: ids.map((item) => ({ tag: answerTag({ item }), state: "" })),
    added: withAdded ? ADDED_COLUMNS.map(() => ({ tag: "", text: "" })) : [],
  };
}

/** Notes and open questions of single checks, named by company and check. */
function checkRemarks(companies: readonly Company[], worksheet: WorksheetDefinition): readonly Remark[] {
  const items = worksheet.steps.flatMap((step) => step.items);
  return companies.flatMap((company) =>
    items.flatMap(({ id, label }) =>
      entryRemarks(company.answers[id] ?? {}).map((remark) => ({
        label: remark.label,
        text: `${company.name}「${label}」：${remark.text}`,
      })),
    ),
  );
}

/** Said once for the whole table when checks or reasons in it are made up, as the cells have no room for a mark. */
function madeUpRemark(companies: readonly Company[], ids: readonly string[]): readonly Remark[] {
  const madeUp = companies.some(
    ({ illustrative, answers }) => illustrative || ids.some((id) => answers[id]?.illustrative),
  );
  return madeUp ? [{ label: "記入例", text: "チェックや理由に、説明のために作った内容が含まれます。" }] : [];
}

/** B-1: a row per company of the register, in its order; ten empty rows on a blank form. */
export function matrixSheet(
  project: Project,
  worksheet: WorksheetDefinition,
  options: ExportOptions,
): MatrixSheet {
  const ids = checkIds(worksheet);
  const all = options.content === "all";
  const companies = options.mode === "blank" ? [] : project.companies;
  const rows = companies.map((company) => companyRow(company, ids, all));
  return {
    ...sheetHead(worksheet, worksheet.id),
    arrangement: "matrix",
    rowHeading: "候補企業名",
    groups: worksheet.steps.map((step) => ({
      step: `STEP${step.number}`,
      name: step.name,
      columns: step.items.map(({ prompt }) => prompt),
    })),
    addedColumns: all ? ADDED_COLUMNS : [],
    rows: rows.length > 0 ? rows : Array.from({ length: BLANK_ROWS }, () => blankRow(ids, all)),
    legend: (["yes", "no", ""] as const).map((state) => [state, CHECK_LABELS[state]]),
    remarks: [...madeUpRemark(companies, ids), ...(all ? checkRemarks(companies, worksheet) : [])],
  };
}
