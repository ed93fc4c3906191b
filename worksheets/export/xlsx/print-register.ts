import type { RegisterName } from "../../definition/register.ts";
import { choicesOf, registerCells, registerColumns } from "../../exchange/register-columns.ts";
import type { Project } from "../../project/model.ts";
import {
  REGISTER_FIELDS,
  REGISTER_LABELS,
  type RegisterField,
  type RegisterRows,
  registerRows,
} from "../../project/register-fields.ts";
import { BODY_STYLE, HEAD_STYLE, type PrintTable } from "./print-sheet.ts";
import type { CellStyle, SheetRow } from "./workbook.ts";

/** Relative widths by what a field holds; names and 担当者・連絡先 have more room than other texts. */
const WEIGHTS = { number: 4, name: 15, contact: 20, text: 12, longText: 24, one: 8, many: 18 } as const;
/** Rows of a list without entries, to write on by hand, and their height in points. */
const BLANK_ROWS = 12;
const BLANK_HEIGHT = 34;

const NUMBER: CellStyle = { ...BODY_STYLE, align: "right" };
const CENTRED: CellStyle = { ...BODY_STYLE, align: "center" };

function weightOf({ key, field, personal }: RegisterField): number {
  if (personal === "inCharge") return WEIGHTS.contact;
  return key === "name" ? WEIGHTS.name : WEIGHTS[field];
}

/** A register as a list on paper, in its order, numbered. Several choices stand in one cell here. */
export function registerPrint(project: Project, register: RegisterName): PrintTable {
  const fields: readonly RegisterField[] = REGISTER_FIELDS[register];
  const rows = registerRows(project, register);
  const label = REGISTER_LABELS[register];
  return {
    name: label,
    title: `${label}の一覧`,
    lead: [],
    widths: [WEIGHTS.number, ...fields.map(weightOf)],
    head: [
      {
        cells: ["No.", ...fields.map((field) => field.label)].map((value) => ({ value, style: HEAD_STYLE })),
      },
    ],
    headMerged: [],
    body:
      rows.length > 0
        ? rows.map((row, index) => printedRow(project, register, row, index + 1))
        : Array.from(
            { length: BLANK_ROWS },
            (): SheetRow => ({
              height: BLANK_HEIGHT,
              cells: [{ style: NUMBER }, ...fields.map(() => ({ style: BODY_STYLE }))],
            }),
          ),
    firstColumnStays: false,
    notes: [],
    remarks: [],
  };
}

function printedRow(
  project: Project,
  register: RegisterName,
  row: RegisterRows[RegisterName],
  number: number,
): SheetRow {
  const columns = registerColumns(register);
  const cells = registerCells(project, register, row);
  const texts = (REGISTER_FIELDS[register] as readonly RegisterField[]).map((field) => {
    const marked = choicesOf(field).filter(
      ({ id }) => cells[columns.findIndex((column) => column.field === field.key && column.choice === id)],
    );
    const own = cells[columns.findIndex(({ id }) => id === field.key)] ?? "";
    return {
      value: field.field === "many" ? marked.map((choice) => choice.label).join("、") : own,
      style: field.field === "one" ? CENTRED : BODY_STYLE,
    };
  });
  return { cells: [{ value: number, style: NUMBER }, ...texts] };
}
