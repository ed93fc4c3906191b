import { assertNever } from "../../definition/assert-never.ts";
import type { RegisterName } from "../../definition/register.ts";
import { removeRow } from "../edit-registers.ts";
import type { Answers, Entry, ItemRef, OpenQuestion, Project } from "../model.ts";
import { registerRows } from "../register-fields.ts";
import { rowsById } from "../rows-by-id.ts";
import { idsOf, insertedBehind, reordered } from "./order.ts";
import type { AnswerPart, PlaceValue, ProjectPlace, RegisterRow, RowValue } from "./place.ts";

type Fields = Readonly<Record<string, PlaceValue>>;

/** What stands at a place. */
export function valueAt(project: Project, place: ProjectPlace): PlaceValue {
  switch (place.kind) {
    case "municipality":
      return project.municipality[place.field];
    case "row": {
      const row = rowAt(project, place.register, place.row);
      return row === undefined ? undefined : { row, order: idsOf(registerRows(project, place.register)) };
    }
    case "field":
      return (rowAt(project, place.register, place.row) as unknown as Fields | undefined)?.[place.field];
    case "order":
      return idsOf(registerRows(project, place.register));
    case "answer": {
      const { value, illustrative } = storedEntry(project, place.ref);
      const part = defined({ value, illustrative });
      return Object.keys(part).length === 0 ? undefined : part;
    }
    case "note":
      return storedEntry(project, place.ref).note;
    case "question":
      return storedEntry(project, place.ref).question;
    case "seen":
      return storedEntry(project, place.ref).seen;
    case "separated":
      return project.separated.includes(place.worksheet) || undefined;
    case "confirmed":
      return project.confirmed.includes(place.sheet) || undefined;
    default:
      return assertNever(place);
  }
}

/**
 * The project with a value of that place's type there. A removed row leaves its name where it was referred to; what
 * belongs to a row that is not there changes nothing.
 */
export function withValueAt(project: Project, place: ProjectPlace, value: PlaceValue): Project {
  switch (place.kind) {
    case "municipality":
      return { ...project, municipality: { ...project.municipality, [place.field]: value ?? "" } };
    case "row":
      return withRow(project, place.register, place.row, value as RowValue | undefined);
    case "field":
      return mapRow(project, place.register, place.row, (row) =>
        defined({ ...row, [place.field]: value } as unknown as Fields),
      );
    case "order":
      return withOrder(project, place.register, value as readonly string[]);
    case "answer":
      return editEntry(project, place.ref, ({ value: _, illustrative: __, ...entry }) => ({
        ...entry,
        ...(value as AnswerPart | undefined),
      }));
    case "note":
      return editEntry(project, place.ref, (entry) =>
        defined({ ...entry, note: value as string | undefined }),
      );
    case "question":
      return editEntry(project, place.ref, (entry) =>
        defined({ ...entry, question: value as OpenQuestion | undefined }),
      );
    case "seen":
      return editEntry(project, place.ref, (entry) => defined({ ...entry, seen: value as true | undefined }));
    case "separated":
      return { ...project, separated: withMember(project.separated, place.worksheet, value === true) };
    case "confirmed":
      return { ...project, confirmed: withMember(project.confirmed, place.sheet, value === true) };
    default:
      return assertNever(place);
  }
}

/** The project with a register's rows in this order; rows it does not name stay behind the one they follow. */
export function withOrder(project: Project, register: RegisterName, order: readonly string[]): Project {
  const rows: readonly RegisterRow[] = registerRows(project, register);
  const byId = rowsById(rows);
  return { ...project, [register]: reordered(idsOf(rows), order).flatMap((id) => byId.get(id) ?? []) };
}

function rowAt(project: Project, register: RegisterName, id: string): RegisterRow | undefined {
  return rowsById<RegisterRow>(registerRows(project, register)).get(id);
}

function withRow(project: Project, register: RegisterName, id: string, value: RowValue | undefined): Project {
  const known = rowAt(project, register, id) !== undefined;
  if (value === undefined) return known ? removeRow(project, register, id) : project;
  if (known) return mapRow(project, register, id, () => value.row as unknown as Fields);
  const rows: readonly RegisterRow[] = registerRows(project, register);
  const at = insertedBehind(idsOf(rows), id, value.order).indexOf(id);
  return { ...project, [register]: [...rows.slice(0, at), value.row, ...rows.slice(at)] };
}

function mapRow(
  project: Project,
  register: RegisterName,
  id: string,
  change: (row: RegisterRow) => Fields,
): Project {
  const rows: readonly RegisterRow[] = registerRows(project, register);
  return { ...project, [register]: rows.map((row) => (row.id === id ? change(row) : row)) };
}

/** What is kept for a question at its own place, whether or not another worksheet's answers are shown there. */
function storedEntry(project: Project, { item, company }: ItemRef): Entry {
  const answers = company === undefined ? project.answers : rowsById(project.companies).get(company)?.answers;
  return answers?.[item] ?? {};
}

function editEntry(project: Project, { item, company }: ItemRef, edit: (entry: Entry) => Entry): Project {
  const edited = (answers: Answers): Answers => {
    const { [item]: entry = {}, ...others } = answers;
    const changed = edit(entry);
    return Object.keys(changed).length === 0 ? others : { ...others, [item]: changed };
  };
  if (company === undefined) return { ...project, answers: edited(project.answers) };
  return {
    ...project,
    companies: project.companies.map((row) =>
      row.id === company ? { ...row, answers: edited(row.answers) } : row,
    ),
  };
}

/** The object without keys that are undefined: JSON has none. */
function defined<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function withMember<T extends string>(members: readonly T[], member: T, wanted: boolean): readonly T[] {
  const others = members.filter((other) => other !== member);
  return wanted ? [...others, member] : others;
}
