import type { RegisterName } from "../../../worksheets/definition/register.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import {
  REGISTER_FIELDS,
  type RegisterField,
  registerRows,
} from "../../../worksheets/project/register-fields.ts";
import { searchKey, searchKeys } from "../find/search-key.ts";

/** How a list is ordered: as entered, by name, or by reading. */
export type RegisterOrder = "entered" | "name" | "kana";

/** What a list shows of a row. */
export interface ListedRow {
  readonly id: string;
  readonly name: string;
  /** What stands below the name: a company's 参加の判断, a partner's 区分, … */
  readonly detail: string;
  readonly illustrative: boolean;
}

type Stored = Readonly<Record<string, unknown>>;

/** The fields shown below the name, the first that are filled. */
const DETAILS: { readonly [R in RegisterName]: readonly string[] } = {
  companies: ["participation", "industry", "address"],
  talents: ["affiliation", "interests"],
  places: ["address", "duration"],
  partners: ["division", "contact"],
};

/** A field as it is read; lists of ids have no text of their own. */
export function fieldInWords({ choices }: RegisterField, stored: unknown): string {
  if (typeof stored !== "string") return "";
  return choices ? (choices.find(({ id }) => id === stored)?.label ?? "") : stored.trim();
}

function fieldsOf(register: RegisterName): readonly RegisterField[] {
  return REGISTER_FIELDS[register];
}

/** Whether a register's rows have a reading to be ordered by. */
export function hasKana(register: RegisterName): boolean {
  return fieldsOf(register).some(({ key }) => key === "kana");
}

const collator = new Intl.Collator("ja");

/** Compares by one field; rows without it come last, in the order they were entered. */
function by(key: "name" | "kana") {
  return (a: Stored, b: Stored): number => {
    const [one, other] = [String(a[key] ?? "").trim(), String(b[key] ?? "").trim()];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    return collator.compare(one, other);
  };
}

/** The rows of a register in which all the words stand, in this order. */
export function listedRows(
  project: Project,
  register: RegisterName,
  { words, order }: { readonly words: string; readonly order: RegisterOrder },
): readonly ListedRow[] {
  const keys = searchKeys(words);
  const fields = fieldsOf(register);
  const rows = registerRows(project, register) as unknown as readonly (Stored & { readonly id: string })[];
  const found = rows.filter((row) => {
    if (keys.length === 0) return true;
    const key = searchKey(fields.map((field) => fieldInWords(field, row[field.key])).join("\n"));
    return keys.every((word) => key.includes(word));
  });
  const ordered = order === "entered" ? found : [...found].sort(by(order));
  return ordered.map((row) => ({
    id: row.id,
    name: shownName(String(row.name ?? "")),
    detail: DETAILS[register]
      .map((key) => {
        const field = fields.find((candidate) => candidate.key === key);
        return field ? fieldInWords(field, row[key]) : "";
      })
      .filter(Boolean)
      .join("・"),
    illustrative: row.illustrative === true,
  }));
}
