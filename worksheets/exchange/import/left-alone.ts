import type { RegisterName } from "../../definition/register.ts";
import type { Project } from "../../project/model.ts";
import { type RegisterRows, registerRows } from "../../project/register-fields.ts";
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
