import type { RegisterName } from "../../definition/register.ts";
import type { Project } from "../../project/model.ts";
import { REGISTER_FIELDS, type RegisterField } from "../../project/register-fields.ts";
import { fieldValues, inWords } from "./field-changes.ts";
import type { ImportedRow } from "./imported-row.ts";

/** What a new row brings besides its name: "業種：製造業／所在地：北見市". */
export function addedInWords(project: Project, register: RegisterName, row: ImportedRow): string {
  const values = fieldValues(project, register, row, undefined);
  return (REGISTER_FIELDS[register] as readonly RegisterField[])
    .filter(({ key }) => key !== "name")
    .flatMap((field) => {
      const text = inWords(project, register, field, values.get(field.key)).replaceAll("\n", " ");
      return text === "" ? [] : [`${field.label}：${text}`];
    })
    .join("／");
}
