import type { RegisterName } from "../definition/register.ts";
import type { Project } from "../project/model.ts";
import { REGISTER_LABELS, registerRows } from "../project/register-fields.ts";
import type { ExchangeTable } from "./exchange-table.ts";
import { registerCells, registerColumns } from "./register-columns.ts";

/** A whole register, in its order. */
export function registerTable(project: Project, register: RegisterName): ExchangeTable {
  return {
    name: REGISTER_LABELS[register],
    columns: registerColumns(register),
    rows: registerRows(project, register).map((row) => registerCells(project, register, row)),
  };
}
