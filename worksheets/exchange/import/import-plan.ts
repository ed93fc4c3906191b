import type { RegisterName } from "../../definition/register.ts";
import type { ImportedRow } from "./imported-row.ts";

/** What becomes of a row of the sheet. `same`: the register has all of it already. */
export type RowAction = "add" | "update" | "same" | "skip";

/** A field of a register's row that an import changes. */
export interface FieldChange {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** The value for the row, as the model keeps it. */
  readonly value: unknown;
  /** The user keeps what the register has. */
  readonly kept: boolean;
}

/** A row of the register that a row of the sheet may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name, e.g. its address. */
  readonly detail: string;
}

export interface PlannedRow {
  readonly row: ImportedRow;
  readonly action: RowAction;
  /** Why, in a sentence. */
  readonly reason: string;
  /** It cannot be done right without somebody looking: two rows for one company, a name that fits several. */
  readonly conflict: boolean;
  /** What the user may choose instead. */
  readonly possible: readonly ("add" | "update" | "skip")[];
  /** The row of the register that is updated, or has it all. */
  readonly target: Candidate | undefined;
  /** Rows of the register it may mean. */
  readonly candidates: readonly Candidate[];
  /** What an update changes. */
  readonly changes: readonly FieldChange[];
}

/** What an import will do. Nothing has been done yet. */
export interface ImportPlan {
  readonly register: RegisterName;
  readonly rows: readonly PlannedRow[];
}

export type ActionCounts = Readonly<Record<RowAction, number>>;

/** How many rows each action has. */
export function actionCounts({ rows }: ImportPlan): ActionCounts {
  const counts = { add: 0, update: 0, same: 0, skip: 0 };
  for (const { action } of rows) counts[action] += 1;
  return counts;
}
