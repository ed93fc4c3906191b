import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { choicesOf } from "../../../worksheets/exchange/register-columns.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { REGISTER_FIELDS, type RegisterField } from "../../../worksheets/project/register-fields.ts";
import { fieldInWords, type StoredRow } from "./list-columns.ts";

/** Something that rows have in common and by which a list is narrowed down or parted. */
export interface Facet {
  /** The field. */
  readonly key: string;
  readonly label: string;
  /** A row can have several: then rows are not grouped by it. */
  readonly several: boolean;
  /** What the row has, in words; one at least. */
  valuesOf(project: Project, row: StoredRow): readonly string[];
  /** The order in which values stand where they are choices. */
  readonly order: readonly string[];
}

/** How a blank field reads as a group. */
export const UNSAID = "（未記入）";

const KEYS: { readonly [R in RegisterName]: readonly string[] } = {
  companies: ["participation", "industry", "introducedBy"],
  talents: ["roles", "affiliation"],
  places: [],
  partners: ["division"],
};

/** どこからの紹介か is too long for a menu. */
const SHORT: Readonly<Record<string, string>> = { introducedBy: "紹介元" };

function facet(field: RegisterField): Facet {
  const { key, label } = field;
  return {
    key,
    label: SHORT[key] ?? label,
    several: field.field === "many",
    order: choicesOf(field).map((choice) => choice.label),
    valuesOf: (project, row) => {
      const stored = row[key];
      const parts = Array.isArray(stored) ? stored : [stored];
      const words = parts.map((part) => fieldInWords(project, field, part)).filter(Boolean);
      return words.length === 0 ? [UNSAID] : words;
    },
  };
}

function facetsOf(register: RegisterName): readonly Facet[] {
  const fields: readonly RegisterField[] = REGISTER_FIELDS[register];
  return KEYS[register].flatMap((key) => fields.filter((field) => field.key === key).map(facet));
}

/** What a register's list is narrowed down by. */
export const FACETS: { readonly [R in RegisterName]: readonly Facet[] } = {
  companies: facetsOf("companies"),
  talents: facetsOf("talents"),
  places: facetsOf("places"),
  partners: facetsOf("partners"),
};

const collator = new Intl.Collator("ja", { numeric: true });

/** Choices in their order, then other words, blanks last. */
export function compareValues({ order }: Facet): (a: string, b: string) => number {
  const rank = (value: string) => {
    if (value === UNSAID) return order.length + 1;
    const index = order.indexOf(value);
    return index < 0 ? order.length : index;
  };
  return (a, b) => rank(a) - rank(b) || collator.compare(a, b);
}
