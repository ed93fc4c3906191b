import { guessSetting } from "../../../../worksheets/exchange/import/guess-setting.ts";
import type { ImportPlan } from "../../../../worksheets/exchange/import/import-plan.ts";
import type { ImportSetting, RowDecisions } from "../../../../worksheets/exchange/import/import-setting.ts";
import { planImport } from "../../../../worksheets/exchange/import/plan-import.ts";
import { readRows } from "../../../../worksheets/exchange/import/read-rows.ts";
import type { TableCell, TableSheet } from "../../../../worksheets/exchange/read/table.ts";
import type { Company, Project } from "../../../../worksheets/project/model.ts";
import { newCompany, newProject } from "../../../../worksheets/project/new-project.ts";

/** A sheet of these rows; a cell that is more than text is given as a cell. "" is empty. */
export function sheetOf(...rows: readonly (readonly (string | TableCell)[])[]): TableSheet {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name: "表",
    hidden: false,
    width,
    hiddenColumns: [],
    filledFromMerged: 0,
    from1904: false,
    formulas: 0,
    rows: rows.map((row, i) => ({
      number: i + 1,
      hidden: false,
      cells: row.map((cell) =>
        typeof cell !== "string" ? cell : cell === "" ? undefined : { kind: "text", text: cell },
      ),
    })),
  };
}

/** A project whose register of companies has these. */
export function projectWith(
  ...companies: readonly (Partial<Company> & { readonly name: string })[]
): Project {
  return {
    ...newProject("p", "2026-11-27T00:00:00Z"),
    companies: companies.map((company, i) => newCompany({ id: `c${i + 1}`, ...company })),
  };
}

/** The plan for a sheet of companies as the program guesses it, with what the user changed. */
export function planOf(
  project: Project,
  sheet: TableSheet,
  changed: Partial<ImportSetting> = {},
  decisions?: RowDecisions,
): ImportPlan {
  const setting = { ...guessSetting(changed.register ?? "companies", sheet), ...changed };
  return planImport(project, readRows(sheet, setting), setting, decisions);
}
