import type { RegisterName } from "../../worksheets/definition/register.ts";
import { fittingSheet, guessSetting } from "../../worksheets/exchange/import/guess-setting.ts";
import type {
  ImportSetting,
  RowDecision,
  RowDecisions,
} from "../../worksheets/exchange/import/import-setting.ts";
import type { Separator, Table, TableSheet } from "../../worksheets/exchange/read/table.ts";
import type { ReadTask } from "../import/read-messages.ts";

/** An import that is being decided: what was read, how it is understood, and what the user said about its rows. */
export interface ImportWork {
  readonly register: RegisterName;
  /** What was read, to be read again with another encoding or separator. */
  readonly source: ReadTask;
  readonly table: Table;
  /** The place of the sheet that is imported. */
  readonly sheet: number;
  readonly setting: ImportSetting;
  readonly decisions: RowDecisions;
  readonly step: "columns" | "preview";
}

/** What a read table begins as: the sheet that fits the register best, as it seems to be meant. */
export function beginImport(register: RegisterName, source: ReadTask, table: Table): ImportWork {
  return withSheet({ register, source, table }, fittingSheet(register, table));
}

/** Another sheet of the same file; what was decided about the one before is of no use for it. */
export function withSheet(
  { register, source, table }: Pick<ImportWork, "register" | "source" | "table">,
  sheet: number,
): ImportWork {
  const setting = guessSetting(register, sheetAt(table, sheet));
  return { register, source, table, sheet, setting, decisions: new Map(), step: "columns" };
}

/** The sheet that is imported. */
export function sheetOf({ table, sheet }: ImportWork): TableSheet {
  return sheetAt(table, sheet);
}

function sheetAt({ sheets }: Table, index: number): TableSheet {
  const sheet = sheets[index];
  if (!sheet) throw new Error(`The table has no sheet ${index}`);
  return sheet;
}

/** The work with another decision about a row of the sheet. */
export function withDecision(work: ImportWork, row: number, decision: RowDecision): ImportWork {
  return {
    ...work,
    decisions: new Map(work.decisions).set(row, { ...work.decisions.get(row), ...decision }),
  };
}

/** Cells copied from a spreadsheet, as a file that can be read. */
export function pastedTable(text: string): ReadTask {
  const separator: Separator | undefined = text.includes("\t") ? "\t" : undefined;
  const bytes = new TextEncoder().encode(text);
  return { name: "貼り付けた表", bytes, choices: { encoding: "utf-8", separator } };
}
