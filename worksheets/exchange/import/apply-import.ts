import { assertNever } from "../../definition/assert-never.ts";
import type { RegisterName } from "../../definition/register.ts";
import { addRow, type RowPatch, updateRow } from "../../project/edit-registers.ts";
import type { Project } from "../../project/model.ts";
import { newCompany, newPartner, newPlace, newTalent } from "../../project/new-project.ts";
import type { RegisterRows } from "../../project/register-fields.ts";
import { fieldValues } from "./field-changes.ts";
import type { ImportPlan, PlannedRow } from "./import-plan.ts";

/** Carries a plan out. `newId` gives the ids of new rows. Everything the plan does not name stays as it is. */
export function applyImport(project: Project, { register, rows }: ImportPlan, newId: () => string): Project {
  return rows.reduce((edited, planned) => {
    if (planned.action === "update") return updated(edited, register, planned);
    if (planned.action !== "add") return edited;
    const values = Object.fromEntries(fieldValues(project, register, planned.row, undefined));
    return addRow(edited, register, newRow(register, { ...values, id: newId(), name: planned.row.name }));
  }, project);
}

function updated(project: Project, register: RegisterName, { target, changes }: PlannedRow): Project {
  if (!target) return project;
  const patch = Object.fromEntries(
    changes.filter(({ kept }) => !kept).map(({ field, value }) => [field, value]),
  );
  return updateRow(project, register, target.id, patch as RowPatch<RegisterName>);
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
