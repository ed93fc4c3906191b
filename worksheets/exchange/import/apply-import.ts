import { assertNever } from "../../definition/assert-never.ts";
import type { RegisterName } from "../../definition/register.ts";
import { editRows, type RowPatch } from "../../project/edit-registers.ts";
import type { Project } from "../../project/model.ts";
import { newCompany, newPartner, newPlace, newTalent } from "../../project/new-project.ts";
import type { RegisterRows } from "../../project/register-fields.ts";
import { fieldValues } from "./field-changes.ts";
import type { ImportPlan, PlannedRow } from "./import-plan.ts";

/** Carries a plan out. `newId` gives the ids of new rows. Everything the plan does not name stays as it is. */
export function applyImport(project: Project, { register, rows }: ImportPlan, newId: () => string): Project {
  const added: RegisterRows[RegisterName][] = [];
  const patches = new Map<string, RowPatch<RegisterName>>();
  for (const planned of rows) {
    if (planned.action === "add") {
      const values = Object.fromEntries(fieldValues(project, register, planned.row, undefined));
      added.push(newRow(register, { ...values, id: newId(), name: planned.row.name }));
    }
    // The user may have decided that two rows of the sheet are one of the register: the later one counts.
    const { id } = planned.target ?? {};
    if (planned.action === "update" && id !== undefined)
      patches.set(id, { ...patches.get(id), ...patchOf(planned) });
  }
  return editRows(project, register, { added, patches });
}

function patchOf({ changes }: PlannedRow): RowPatch<RegisterName> {
  return Object.fromEntries(changes.filter(({ kept }) => !kept).map(({ field, value }) => [field, value]));
}

function newRow(
  register: RegisterName,
  values: { readonly id: string; readonly name: string },
): RegisterRows[RegisterName] {
  switch (register) {
    case "companies":
      return newCompany(values);
    case "talents":
      return newTalent(values);
    case "places":
      return newPlace(values);
    case "partners":
      return newPartner({ division: "support", ...values });
    default:
      return assertNever(register);
  }
}
