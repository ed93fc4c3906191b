import { ALL_SHEETS, itemDefinition } from "../../catalog/index.ts";
import type { ItemId } from "../../definition/item-definition.ts";
import type { RegisterName } from "../../definition/register.ts";
import { answerText } from "../../items/index.ts";
import { itemContext } from "../item-context.ts";
import type { Entry, Project } from "../model.ts";
import { itemInWords } from "../ref-in-words.ts";
import type { RegisterField } from "../register-fields.ts";
import { rowsById } from "../rows-by-id.ts";
import { fieldInWords, type RowPair, rowsOfPair } from "./unite-rows.ts";
import type { UnitedPair, UniteWay } from "./unite-way.ts";
import { saysSomething, type UnitedCompanies } from "./united-answers.ts";
import { bothOf, fieldsOf, isBlankField, isSameField } from "./united-fields.ts";
import { unitedValue } from "./united-value.ts";

/** A field or answer of which both rows have a version, and not the same. */
export interface UniteQuestion {
  /** The field, or the item of a company's answer. */
  readonly key: string;
  readonly label: string;
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  /** What `both` does: one after the other, or the removed row's version in a note. Undefined: it cannot be chosen. */
  readonly both: "joined" | "noted" | undefined;
  /** What is chosen at first: whatever loses nothing. */
  readonly initial: UniteWay;
}

/** What has to be decided before two rows become one, in the order of the forms; [] when nothing differs. */
export function uniteQuestions(
  project: Project,
  register: RegisterName,
  pair: UnitedPair,
): readonly UniteQuestion[] {
  const rows = rowsOfPair(project, register, pair);
  const fields = fieldsOf(register).flatMap((field) => fieldQuestion(project, register, rows, field));
  if (register !== "companies") return fields;
  const companies = rowsById(project.companies);
  const [kept, removed] = [companies.get(pair.kept), companies.get(pair.removed)];
  if (!kept || !removed) return fields;
  return [...fields, ...COMPANY_ITEMS.flatMap((item) => answerQuestion(project, { kept, removed }, item))];
}

const COMPANY_ITEMS: readonly ItemId[] = ALL_SHEETS.filter(({ answeredPer }) => answeredPer === "company")
  .flatMap(({ steps }) => steps.flatMap(({ items }) => items))
  .map(({ id }) => id);

function fieldQuestion(
  project: Project,
  register: RegisterName,
  { kept, removed }: RowPair,
  field: RegisterField,
): readonly UniteQuestion[] {
  const { key, label } = field;
  if (isBlankField(field, kept[key]) || isBlankField(field, removed[key])) return [];
  if (isSameField(kept[key], removed[key])) return [];
  const both = bothOf(register, field);
  return [
    {
      key,
      label,
      kept: fieldInWords(project, register, field, kept),
      removed: fieldInWords(project, register, field, removed),
      both,
      initial: both === undefined ? "kept" : "both",
    },
  ];
}

function answerQuestion(
  project: Project,
  { kept, removed }: UnitedCompanies,
  item: ItemId,
): readonly UniteQuestion[] {
  const [mine, other] = [kept.answers[item], removed.answers[item]];
  if (!mine || !other || !saysSomething(item, mine) || !saysSomething(item, other)) return [];
  const [keptLines, removedLines] = [
    lines(project, kept.id, item, mine),
    lines(project, removed.id, item, other),
  ];
  if (keptLines.join("\n") === removedLines.join("\n")) return [];
  const joined =
    mine.value !== undefined &&
    other.value !== undefined &&
    unitedValue(itemDefinition(item), mine.value, other.value, () => "") !== undefined;
  return [
    {
      key: item,
      label: itemInWords(item),
      kept: keptLines,
      removed: removedLines,
      both: joined ? "joined" : "noted",
      initial: initialWay(mine, other),
    },
  ];
}

/** An example (記入例) gives way to an answer of one's own. */
function initialWay(kept: Entry, removed: Entry): UniteWay {
  if (Boolean(kept.illustrative) === Boolean(removed.illustrative)) return "both";
  return kept.illustrative ? "removed" : "kept";
}

function lines(project: Project, company: string, item: ItemId, { value }: Entry): readonly string[] {
  return value === undefined ? [] : answerText(itemDefinition(item), value, itemContext(project, company));
}
