import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import type { CheckValue } from "../items/check.ts";
import type { Project } from "../project/model.ts";
import { CROSS, type ExchangeCell, type ExchangeColumn, ID_COLUMN, MARK } from "./exchange-column.ts";
import type { ExchangeTable } from "./exchange-table.ts";

/** How the states of a check stand in a cell. */
export const CHECK_MARKS: Readonly<Record<CheckValue, string>> = { yes: MARK, no: CROSS, "": "" };

/** B-1 as a table: a row per company of the register, in its order, and a column per check. */
export function checkTable(project: Project, { code, steps }: WorksheetDefinition): ExchangeTable {
  const checks = steps.flatMap(({ number, items }) =>
    items.map(
      ({ id, prompt }): ExchangeColumn => ({
        id,
        heading: `STEP${number}：${prompt}`,
        holds: "mark",
        choices: [MARK, CROSS],
      }),
    ),
  );
  return {
    name: `${code} チェック`,
    columns: [ID_COLUMN, { id: "name", heading: "企業名", holds: "text" }, ...checks],
    rows: project.companies.map(({ id, name, answers }): readonly ExchangeCell[] => [
      id,
      name,
      ...checks.map((check) => CHECK_MARKS[(answers[check.id]?.value as CheckValue | undefined) ?? ""]),
    ]),
  };
}
