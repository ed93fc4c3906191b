import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { RegisterName } from "../../worksheets/definition/register.ts";
import type { CellRow } from "../../worksheets/items/register-cell.ts";
import { addRow } from "../../worksheets/project/edit-registers.ts";
import type { PartnerDivision, Project } from "../../worksheets/project/model.ts";
import { newCompany, newPartner, newPlace, newTalent } from "../../worksheets/project/new-project.ts";
import { registerRows } from "../../worksheets/project/register-fields.ts";
import { nameKey } from "../../worksheets/project/same-name.ts";

/** Only rows of this kind are meant (the partners of one division). */
export interface RowKind {
  readonly field: string;
  readonly equals: string;
}

function isOfKind(row: object, kind: RowKind | undefined): boolean {
  return kind === undefined || (row as Readonly<Record<string, unknown>>)[kind.field] === kind.equals;
}

/** The id of the register's row with this name; undefined when there is none, and for a blank name. */
export function rowNamed(
  project: Project,
  register: RegisterName,
  name: string,
  kind?: RowKind,
): string | undefined {
  const wanted = nameKey(name);
  if (wanted === "") return undefined;
  return registerRows(project, register).find((row) => isOfKind(row, kind) && nameKey(row.name) === wanted)
    ?.id;
}

/** The row with this name in the first of the registers that has one. */
export function rowNamedIn(
  project: Project,
  registers: readonly RegisterName[],
  name: string,
): CellRow | undefined {
  for (const register of registers) {
    const row = rowNamed(project, register, name);
    if (row !== undefined) return { register, row };
  }
  return undefined;
}

/** The project with a row of this name at the end of the register; everything else about it is still to be filled. */
export function withNewRow(
  project: Project,
  register: RegisterName,
  row: { readonly id: string; readonly name: string },
  kind?: RowKind,
): Project {
  const named = { id: row.id, name: row.name.trim() };
  switch (register) {
    case "companies":
      return addRow(project, register, newCompany(named));
    case "talents":
      return addRow(project, register, newTalent(named));
    case "places":
      return addRow(project, register, newPlace(named));
    case "partners":
      return addRow(
        project,
        register,
        newPartner({
          ...named,
          division: kind?.field === "division" ? (kind.equals as PartnerDivision) : "support",
        }),
      );
    default:
      return assertNever(register);
  }
}
