import type { RegisterName } from "../../definition/register.ts";
import type { Project } from "../../project/model.ts";
import {
  REGISTER_LABELS,
  REGISTER_UNITS,
  type RegisterRows,
  registerRows,
} from "../../project/register-fields.ts";
import type { ImportPlan } from "./import-plan.ts";
import { NameIndex } from "./name-index.ts";

/** Rows of the register that no row of the sheet means, not even one that is skipped. An import leaves them as they are. */
export function leftAlone(
  project: Project,
  { register, rows }: ImportPlan,
): readonly RegisterRows[RegisterName][] {
  const ids = new Set(
    rows.flatMap(({ row, target, candidates }) => [row.id, target?.id, ...candidates.map(({ id }) => id)]),
  );
  // Rows that were left out early, hidden ones say, have no candidates.
  const names = new NameIndex(rows.flatMap(({ row, candidates }) => (candidates.length === 0 ? [row] : [])));
  return (registerRows(project, register) as readonly RegisterRows[RegisterName][]).filter(
    ({ id, name }) => !ids.has(id) && names.find(name).length === 0,
  );
}

/** Rows that are named one by one; more are counted. */
const NAMED = 3;

/** Whom the sheet does not have, and that they stay: who deletes a row of a sheet may expect otherwise. "" for nobody. */
export function leftAloneInWords(register: RegisterName, names: readonly string[]): string {
  if (names.length === 0) return "";
  const named = names.length <= NAMED ? `（${names.join("、")}）` : "";
  return `この表にない${REGISTER_LABELS[register]}${names.length}${REGISTER_UNITS[register]}${named}は、台帳にそのまま残ります。`;
}
