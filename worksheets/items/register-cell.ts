import type { RegisterName } from "../definition/register.ts";

/** The row of a register that a cell may name. */
export interface CellRow {
  readonly register: RegisterName;
  readonly row: string;
}

/**
 * Reads what a cell stores as a row: its id, and before it, where several registers are asked, the register's name
 * ("places/a1b2"), as two registers may have a row of the same id. Whether there is such a row is not known here:
 * if there is none, it is a text as typed.
 */
export function readRegisterCell(registers: readonly RegisterName[], stored: string): CellRow | undefined {
  const [only] = registers;
  if (only !== undefined && registers.length === 1) return { register: only, row: stored };
  const slash = stored.indexOf("/");
  const register = registers.find((name) => name === stored.slice(0, slash));
  return register === undefined ? undefined : { register, row: stored.slice(slash + 1) };
}

/** What a cell that asks these registers stores for a row. */
export function registerCell(registers: readonly RegisterName[], { register, row }: CellRow): string {
  return registers.length === 1 ? row : `${register}/${row}`;
}
