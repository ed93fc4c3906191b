import type { RegisterName } from "../../../worksheets/definition/register.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import {
  REGISTER_FIELDS,
  type RegisterField,
  registerRows,
} from "../../../worksheets/project/register-fields.ts";
import { searchKey, searchKeys } from "../find/search-key.ts";
import { fieldInWords, LIST_COLUMNS, type StoredRow } from "./list-columns.ts";
import { compareValues, FACETS } from "./list-facets.ts";

/** How a register's list is looked at. Nothing of it changes the register. */
export interface ListView {
  /** Looked for in all fields. */
  readonly words: string;
  /** `value`: as the facet reads (list-facets.ts). */
  readonly filter: { readonly facet: string; readonly value: string } | undefined;
  /** The facet that parts the list; "" for none. */
  readonly group: string;
  /** A column's key or "name"; "" is the order of the register. */
  readonly order: string;
  readonly descending: boolean;
}

export const WHOLE_LIST: ListView = { words: "", filter: undefined, group: "", order: "", descending: false };

/** A row as the list shows it. */
export interface ListedRow {
  readonly id: string;
  readonly name: string;
  readonly kana: string;
  /** What stands in the columns, by key. */
  readonly cells: Readonly<Record<string, string>>;
  /** What stands below the name where there is no room for columns: 参加の判断, 区分, … */
  readonly detail: string;
  readonly illustrative: boolean;
}

/** Rows that have a value of the facet in common; one group without a label where nothing parts the list. */
export interface ListGroup {
  readonly label: string;
  readonly rows: readonly ListedRow[];
}

/** The fields shown below the name, the first that are filled. */
const DETAILS: { readonly [R in RegisterName]: readonly string[] } = {
  companies: ["participation", "industry", "address"],
  talents: ["affiliation", "interests"],
  places: ["address", "duration"],
  partners: ["division", "contact"],
};

function fieldsOf(register: RegisterName): readonly RegisterField[] {
  return REGISTER_FIELDS[register];
}

const collator = new Intl.Collator("ja", { numeric: true });

interface Key {
  readonly row: StoredRow;
  readonly text: string;
  readonly number: number | undefined;
}

/** Rows that say nothing come last either way, in the order they were entered. */
function compareKeys(descending: boolean) {
  const sign = descending ? -1 : 1;
  return (a: Key, b: Key): number => {
    if (a.number !== undefined && b.number !== undefined) return sign * (a.number - b.number);
    if (a.text === "" || b.text === "") return Number(a.text === "") - Number(b.text === "");
    return sign * collator.compare(a.text, b.text);
  };
}

function ordered(
  project: Project,
  register: RegisterName,
  rows: readonly StoredRow[],
  { order, descending }: ListView,
): readonly StoredRow[] {
  if (order === "") return descending ? rows.toReversed() : rows;
  const column = LIST_COLUMNS[register].find(({ key }) => key === order);
  const keys = rows.map(
    (row): Key => ({
      row,
      text: column ? column.text(project, row) : row.name.trim(),
      number: column?.number?.(project, row),
    }),
  );
  return keys.toSorted(compareKeys(descending)).map(({ row }) => row);
}

function found(project: Project, register: RegisterName, view: ListView): readonly StoredRow[] {
  const keys = searchKeys(view.words);
  const facet = FACETS[register].find(({ key }) => key === view.filter?.facet);
  const rows = registerRows(project, register) as unknown as readonly StoredRow[];
  return rows.filter((row) => {
    if (facet && view.filter && !facet.valuesOf(project, row).includes(view.filter.value)) return false;
    if (keys.length === 0) return true;
    const key = searchKey(
      fieldsOf(register)
        .map((field) => fieldInWords(project, field, row[field.key]))
        .join("\n"),
    );
    return keys.every((word) => key.includes(word));
  });
}

/** The rows of a register as they are looked at, with what stands in these columns. */
export function listedGroups(
  project: Project,
  register: RegisterName,
  view: ListView,
  columns: readonly string[] = [],
): readonly ListGroup[] {
  const shown = LIST_COLUMNS[register].filter(({ key }) => columns.includes(key));
  const details = DETAILS[register].flatMap((key) => fieldsOf(register).filter((field) => field.key === key));
  const listed = (row: StoredRow): ListedRow => ({
    id: row.id,
    name: shownName(row.name),
    kana: String(row.kana ?? ""),
    cells: Object.fromEntries(shown.map((column) => [column.key, column.text(project, row)])),
    detail: details
      .map((field) => fieldInWords(project, field, row[field.key]))
      .filter(Boolean)
      .join("・"),
    illustrative: row.illustrative === true,
  });
  const rows = ordered(project, register, found(project, register, view), view);
  const facet = FACETS[register].find(({ key, several }) => key === view.group && !several);
  if (!facet) return [{ label: "", rows: rows.map(listed) }];
  const groups = new Map<string, ListedRow[]>();
  for (const row of rows) {
    const value = facet.valuesOf(project, row)[0] ?? "";
    const group = groups.get(value);
    if (group) group.push(listed(row));
    else groups.set(value, [listed(row)]);
  }
  const compare = compareValues(facet);
  return [...groups]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([label, members]) => ({ label, rows: members }));
}

/** What the list can be narrowed down to, and how many rows each leaves. */
export function filterOptions(project: Project, register: RegisterName) {
  const rows = registerRows(project, register) as unknown as readonly StoredRow[];
  return FACETS[register].map((facet) => {
    const counts = new Map<string, number>();
    for (const value of rows.flatMap((row) => facet.valuesOf(project, row)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    const compare = compareValues(facet);
    return { facet, options: [...counts].toSorted(([a], [b]) => compare(a, b)) };
  });
}
