import type { Choice } from "../../definition/choice.ts";
import type { RegisterName } from "../../definition/register.ts";
import { REGISTER_FIELDS, type RegisterField } from "../../project/register-fields.ts";
import { ID_COLUMN } from "../exchange-column.ts";
import { choicesOf } from "../register-columns.ts";

/** How the cells of several columns that go into one field are put together. */
export type Join = "blank" | "none" | "lines" | "headed";

/** Something a column of a sheet can be taken for. */
export interface ImportTarget {
  /** "contact/phone": a field's key, and what of it. */
  readonly id: string;
  readonly label: string;
  /** The row's field it goes into; undefined: it names the row ("id"). */
  readonly field: string | undefined;
  /** `mark`: a column of its own for one of several choices, as this program exports them. */
  readonly kind: "id" | "text" | "one" | "many" | "mark";
  readonly join: Join;
  /** Of `one` and `many`; of `mark` the one it is about. */
  readonly choices: readonly Choice[];
  /** Before a cell's text, unless it begins with that already. */
  readonly prefix?: string;
  /** Stands before the other columns of its field, wherever it is in the sheet. */
  readonly isFirst?: true;
  /** Telephone and fax numbers: they lose their first zero where a spreadsheet takes them for numbers. */
  readonly isPhone?: true;
}

/** Columns that belong to a part of a field only. */
const PARTS: Readonly<Record<string, readonly Omit<ImportTarget, "field" | "kind" | "choices">[]>> = {
  contact: [
    { id: "contact/person", label: "担当者・連絡先（部署・役職・氏名）", join: "blank" },
    { id: "contact/phone", label: "担当者・連絡先（電話）", join: "blank", isPhone: true },
    { id: "contact/fax", label: "担当者・連絡先（FAX）", join: "blank", prefix: "FAX ", isPhone: true },
    { id: "contact/mail", label: "担当者・連絡先（メール）", join: "blank" },
  ],
  address: [
    { id: "address/postal", label: "所在地（郵便番号）", join: "blank", prefix: "〒", isFirst: true },
  ],
  memo: [{ id: "memo/headed", label: "メモに「見出し：値」で加える", join: "headed" }],
};

/** The id of the column that says which row of the register is meant. */
export const ID_TARGET = ID_COLUMN.id;

function targetsOf(field: RegisterField): readonly ImportTarget[] {
  const { key, label } = field;
  const whole: ImportTarget = {
    id: key,
    label,
    field: key,
    kind: field.field === "one" || field.field === "many" ? field.field : "text",
    join: field.field === "longText" ? "lines" : key === "address" ? "none" : "blank",
    choices: choicesOf(field),
    ...(key === "contact" ? { isPhone: true } : {}),
  };
  const parts = (PARTS[key] ?? []).map(
    (part): ImportTarget => ({ ...part, field: key, kind: "text", choices: [] }),
  );
  const marks = field.field === "many" ? choicesOf(field).map((choice) => markTarget(field, choice)) : [];
  return [whole, ...parts, ...marks];
}

/** The column of one choice, named as register-columns.ts writes it. */
function markTarget({ key, label }: RegisterField, choice: Choice): ImportTarget {
  const id = `${key}/${choice.id}`;
  return {
    id,
    label: `${label}：${choice.label}`,
    field: key,
    kind: "mark",
    join: "blank",
    choices: [choice],
  };
}

const known = new Map<RegisterName, readonly ImportTarget[]>();

/** What the columns of a sheet can be in a register, the row's id first, then the fields in their order. */
export function importTargets(register: RegisterName): readonly ImportTarget[] {
  const made = known.get(register) ?? [
    {
      id: ID_TARGET,
      label: "ID（この台帳の行の目印）",
      field: undefined,
      kind: "id",
      join: "none",
      choices: [],
    },
    ...(REGISTER_FIELDS[register] as readonly RegisterField[]).flatMap(targetsOf),
  ];
  known.set(register, made);
  return made;
}

/** Throws on an id that is none of the register's. */
export function importTarget(register: RegisterName, id: string): ImportTarget {
  const target = importTargets(register).find((one) => one.id === id);
  if (!target) throw new Error(`${register} has no column ${id}`);
  return target;
}
