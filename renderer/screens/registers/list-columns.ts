import { worksheet } from "../../../worksheets/catalog/index.ts";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { choicesOf } from "../../../worksheets/exchange/register-columns.ts";
import { isAnswered } from "../../../worksheets/items/index.ts";
import type { TimetableValue } from "../../../worksheets/items/timetable.ts";
import { entryOf } from "../../../worksheets/project/edit-answers.ts";
import type { Company, Project } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { REGISTER_FIELDS, type RegisterField } from "../../../worksheets/project/register-fields.ts";
import { rowsById } from "../../../worksheets/project/rows-by-id.ts";
import { CHECK_IDS, tickCount } from "../sheet/matrix/company-checks.ts";

export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

/** A column of a register's list: a field, or what the worksheets say. */
export interface ListColumn {
  readonly key: string;
  readonly label: string;
  /** "" for nothing. */
  text(project: Project, row: StoredRow): string;
  /** What it is ordered by, where that is not the text. */
  number?(project: Project, row: StoredRow): number;
  /** Shown before anybody has chosen. */
  readonly initially: boolean;
}

/** A field as it is read: labels and names instead of ids. */
export function fieldInWords(project: Project, field: RegisterField, stored: unknown): string {
  const label = (id: string) => choicesOf(field).find((choice) => choice.id === id)?.label ?? id;
  if (Array.isArray(stored)) return stored.map(label).join("、");
  const text = typeof stored === "string" ? stored.trim() : "";
  if (text === "") return "";
  if (field.key !== "introducedBy") return label(text);
  const partner = rowsById(project.partners).get(text);
  return partner ? shownName(partner.name) : text;
}

/** What each list shows before anybody has chosen. */
const INITIALLY: { readonly [R in RegisterName]: readonly string[] } = {
  companies: ["industry", "introducedBy", "participation", "checks", "answers", "tour"],
  talents: ["affiliation", "roles", "interests"],
  places: ["address", "appeal", "duration", "tour"],
  partners: ["division", "contact", "introduced"],
};

function fieldColumns(register: RegisterName): readonly ListColumn[] {
  return (REGISTER_FIELDS[register] as readonly RegisterField[])
    .filter(({ key }) => key !== "name")
    .map((field) => ({
      key: field.key,
      label: field.label,
      text: (project, row) => fieldInWords(project, field, row[field.key]),
      initially: INITIALLY[register].includes(field.key),
    }));
}

const B3_ITEMS = worksheet("b3").steps.flatMap(({ items }) => items);

function answeredCount(row: StoredRow): number {
  const { answers } = row as unknown as Company;
  return B3_ITEMS.filter((item) => {
    const value = answers[item.id]?.value;
    return value !== undefined && isAnswered(item, value);
  }).length;
}

/** How often the tour's course has the row. */
function visits(project: Project, field: "company" | "place", row: StoredRow): number {
  const blocks = (entryOf(project, { item: "b5.timetable" }).value ?? []) as TimetableValue;
  return blocks.filter((block) => block[field] === row.id).length;
}

function tourColumn(field: "company" | "place"): ListColumn {
  return {
    key: "tour",
    label: "ツアー",
    text: (project, row) => {
      const count = visits(project, field, row);
      return count === 0 ? "" : `${count}回`;
    },
    number: (project, row) => visits(project, field, row),
    initially: true,
  };
}

const introducedCount = (project: Project, row: StoredRow) =>
  project.companies.filter(({ introducedBy }) => introducedBy === row.id).length;

const WORKSHEET_COLUMNS: { readonly [R in RegisterName]: readonly ListColumn[] } = {
  companies: [
    {
      key: "checks",
      label: "B-1の済",
      text: (_, row) => `${tickCount(row as unknown as Company)}／${CHECK_IDS.length}`,
      number: (_, row) => tickCount(row as unknown as Company),
      initially: true,
    },
    {
      key: "answers",
      label: "B-3の記入",
      text: (_, row) => `${answeredCount(row)}／${B3_ITEMS.length}`,
      number: (_, row) => answeredCount(row),
      initially: true,
    },
    tourColumn("company"),
  ],
  talents: [],
  places: [tourColumn("place")],
  partners: [
    {
      key: "introduced",
      label: "紹介した企業",
      text: (project, row) => {
        const count = introducedCount(project, row);
        return count === 0 ? "" : `${count}社`;
      },
      number: introducedCount,
      initially: true,
    },
  ],
};

/** The columns a register's list can have beside the name, in the order in which they stand. */
export const LIST_COLUMNS: { readonly [R in RegisterName]: readonly ListColumn[] } = {
  companies: [...fieldColumns("companies"), ...WORKSHEET_COLUMNS.companies],
  talents: [...fieldColumns("talents"), ...WORKSHEET_COLUMNS.talents],
  places: [...fieldColumns("places"), ...WORKSHEET_COLUMNS.places],
  partners: [...fieldColumns("partners"), ...WORKSHEET_COLUMNS.partners],
};
