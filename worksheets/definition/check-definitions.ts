import { assertNever } from "./assert-never.ts";
import type { Choice } from "./choice.ts";
import type { ColumnDefinition } from "./column-definition.ts";
import type { ItemDefinition, ItemId, RefsDefinition, TableDefinition } from "./item-definition.ts";
import { asksForPersonalData, type Personal } from "./personal.ts";
import type { WorksheetDefinition } from "./worksheet-definition.ts";

export type DefinitionRule =
  | "unique-id"
  | "id-prefix"
  | "code"
  | "not-blank"
  | "source-cited"
  | "step-number"
  | "first-page"
  | "matrix"
  | "shared-with"
  | "carry-over-target"
  | "carry-over-scope"
  | "link-label"
  | "choices"
  | "exclusive"
  | "columns"
  | "boxed-by"
  | "hints"
  | "suggestions"
  | "blank-space"
  | "needed-added"
  | "personal";

/** A mistake in a definition. `where` is the id of the worksheet, step, item, choice or column. */
export interface DefinitionProblem {
  readonly rule: DefinitionRule;
  readonly where: string;
  readonly message: string;
}

type Report = (rule: DefinitionRule, where: string, message: string) => void;

interface Owned {
  readonly item: ItemDefinition;
  readonly worksheet: WorksheetDefinition;
}

/** What one item's checks need to know about the others. */
type ItemsById = ReadonlyMap<ItemId, Owned>;

/**
 * Everything wrong with a set of worksheets that the types cannot rule out; empty when they are sound.
 * Never throws and never stops at the first problem.
 */
export function checkDefinitions(worksheets: readonly WorksheetDefinition[]): readonly DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const report: Report = (rule, where, message) => problems.push({ rule, where, message });
  const owned = worksheets.flatMap((worksheet) => itemsOf(worksheet).map((item) => ({ item, worksheet })));
  const items: ItemsById = new Map(owned.map((entry) => [entry.item.id, entry]));
  const stepIds = worksheets.flatMap((worksheet) => worksheet.steps.map((step) => step.id));

  reportRepeated("worksheet", idsOf(worksheets), report);
  // Steps and items are addressed in the same way by guidance and links, so they share one name space.
  reportRepeated("step or item", [...stepIds, ...owned.map(({ item }) => item.id)], report);
  for (const worksheet of worksheets) {
    checkWorksheet(worksheet, report);
    checkSharing(worksheet, worksheets, report);
  }
  for (const entry of owned) {
    checkItem(entry.item, report);
    checkCarryOver(entry, items, report);
  }
  return problems;
}

function checkWorksheet(worksheet: WorksheetDefinition, report: Report): void {
  const { id, code, track, title, instruction, source, steps, layout } = worksheet;
  // A code such as "A-1" is the guideline's; what is no form of its own has a name.
  const isForm = layout !== "planner";
  if (isForm && (code.replace("-", "").toLowerCase() !== id || !code.startsWith(`${track}-`))) {
    report("code", id, `code "${code}" and track "${track}" do not belong to the id`);
  }
  reportBlank(id, { code, title, instruction }, report);
  if (isBlank(source)) report("source-cited", id, "no source");
  if (steps.length === 0) report("step-number", id, "no steps");
  steps.forEach((step, index) => {
    if (step.number !== index + 1) report("step-number", step.id, `is ${step.number}, not ${index + 1}`);
    if (!step.id.startsWith(`${id}.`)) report("id-prefix", step.id, `does not begin with "${id}."`);
    reportBlank(step.id, { name: step.name }, report);
    if (index === 0 && step.startsPage) report("first-page", step.id, "the first step always starts a page");
  });
  for (const item of itemsOf(worksheet)) {
    if (!item.id.startsWith(`${id}.`)) report("id-prefix", item.id, `does not begin with "${id}."`);
    if ((item.kind === "check") !== (worksheet.layout === "matrix")) {
      report("matrix", item.id, `a ${item.kind} item cannot stand on a ${worksheet.layout}`);
    }
  }
  if (worksheet.layout === "matrix" && worksheet.answeredPer !== "company") {
    report("matrix", id, "a matrix has one row per company");
  }
}

/** Shared answers are stored once, so every item needs a counterpart of the same name and kind. */
function checkSharing(
  worksheet: WorksheetDefinition,
  all: readonly WorksheetDefinition[],
  report: Report,
): void {
  if (worksheet.sharedWith === undefined) return;
  const target = all.find(({ id }) => id === worksheet.sharedWith);
  if (target === undefined || target.id === worksheet.id) {
    report("shared-with", worksheet.id, `"${worksheet.sharedWith}" is no other worksheet`);
    return;
  }
  if (target.sharedWith !== undefined) report("shared-with", worksheet.id, `${target.id} is shared itself`);
  if (target.answeredPer !== worksheet.answeredPer) {
    report("shared-with", worksheet.id, `${target.id} is answered per ${target.answeredPer}`);
  }
  const kinds = kindsBySuffix(worksheet);
  const targetKinds = kindsBySuffix(target);
  for (const suffix of new Set([...kinds.keys(), ...targetKinds.keys()])) {
    const [own, other] = [kinds.get(suffix) ?? "missing", targetKinds.get(suffix) ?? "missing"];
    if (own !== other) {
      report("shared-with", `${worksheet.id}.${suffix}`, `is ${own} here and ${other} on ${target.id}`);
    }
  }
}

function checkItem(item: ItemDefinition, report: Report): void {
  const { id, label, prompt, hints, suggestions, blankLines } = item;
  reportBlank(id, { label, prompt }, report);
  if (hints !== undefined && (item.kind !== "list" || !areFilledAndDistinct(hints))) {
    report("hints", id, "hints belong to a list and are filled and distinct");
  }
  if (suggestions !== undefined && (item.kind !== "text" || !areFilledAndDistinct(suggestions))) {
    report("suggestions", id, "suggestions belong to a text and are filled and distinct");
  }
  if (blankLines !== undefined && !isCount(blankLines)) report("blank-space", id, "blankLines is at least 1");
  if (item.added && item.neededForComplete) {
    report("needed-added", id, "the official form must be completable without added items");
  }
  switch (item.kind) {
    case "text":
    case "longText":
      checkPersonal(id, `${label} ${prompt}`, item.personal, report);
      break;
    case "dates":
    case "check":
    case "refs":
      break;
    case "list":
      checkPersonal(id, `${label} ${prompt}`, item.personal, report);
      if ((item.linksTo === undefined) !== (item.linkLabel === undefined)) {
        report("link-label", id, "linksTo and linkLabel come together");
      }
      if (item.linkLabel !== undefined) reportBlank(id, { linkLabel: item.linkLabel }, report);
      break;
    case "number":
      reportBlank(id, { unit: item.unit }, report);
      break;
    case "yesNo":
      reportBlank(id, { yesLabel: item.yesLabel, noLabel: item.noLabel }, report);
      break;
    case "one":
    case "many":
      if (!isCount(item.columns)) report("columns", id, "at least one column");
      checkChoices(id, item.choices, item.kind === "many", report);
      break;
    case "table":
      checkTable(item, report);
      break;
    case "timetable":
      checkChoices(id, item.blockTypes, false, report);
      break;
    default:
      assertNever(item);
  }
}

function checkChoices(
  owner: string,
  choices: readonly Choice[],
  severalMayBeChosen: boolean,
  report: Report,
): void {
  if (choices.length === 0) report("choices", owner, "no choices");
  reportRepeated("choice", idsOf(choices), report, owner);
  for (const choice of choices) {
    reportBlank(`${owner}/${choice.id}`, { id: choice.id, label: choice.label }, report);
  }
  const exclusive = choices.filter((choice) => choice.exclusive);
  if (exclusive.length > (severalMayBeChosen ? 1 : 0)) {
    report(
      "exclusive",
      owner,
      "at most one choice excludes the others, and only where several may be chosen",
    );
  }
}

function checkTable(item: TableDefinition, report: Report): void {
  if (item.columns.length === 0) report("columns", item.id, "at least one column");
  if (!isCount(item.blankRows)) report("blank-space", item.id, "blankRows is at least 1");
  reportRepeated("column", idsOf(item.columns), report, item.id);
  for (const column of item.columns) checkColumn(`${item.id}/${column.id}`, column, report);
  if (item.boxedBy === undefined) return;
  const boxing = item.columns.find(({ id }) => id === item.boxedBy);
  if (boxing?.cell !== "one") report("boxed-by", item.id, `"${item.boxedBy}" is no column of choices`);
}

function checkColumn(where: string, column: ColumnDefinition, report: Report): void {
  reportBlank(where, { id: column.id, label: column.label }, report);
  if (!(column.width > 0)) report("columns", where, "width is positive");
  if (column.cell === "text") checkPersonal(where, column.label, column.personal, report);
  if (column.cell === "one") checkChoices(where, column.choices, false, report);
  if (column.cell === "register") reportRepeated("register", column.registers, report, where);
}

/** A privacy copy masks what is stated here and nothing else, so silence must not pass for `none`. */
function checkPersonal(where: string, words: string, personal: Personal | undefined, report: Report): void {
  if (personal === undefined && asksForPersonalData(words)) {
    report("personal", where, "asks for people or contacts and does not state which personal data it holds");
  }
}

/** Lines are carried over from lists and picks only, and never from many companies into one answer. */
function checkCarryOver({ item, worksheet }: Owned, items: ItemsById, report: Report): void {
  const targets = carryOverTargets(item);
  if (item.kind === "refs" && item.source.from === "items" && targets.length === 0) {
    report("carry-over-target", item.id, "picks from no item");
  }
  if (item.kind === "refs") checkRegisterSource(item, report);
  for (const id of targets) {
    const target = items.get(id);
    if (target === undefined || (target.item.kind !== "list" && target.item.kind !== "refs")) {
      report("carry-over-target", item.id, `"${id}" is no item with lines`);
    } else if (reaches(id, item.id, items, new Set())) {
      report("carry-over-target", item.id, `"${id}" leads back here`);
    } else if (target.worksheet.answeredPer === "company" && target.worksheet !== worksheet) {
      report("carry-over-scope", item.id, `"${id}" has one answer per company of another worksheet`);
    }
  }
}

function checkRegisterSource({ id, source, initially }: RefsDefinition, report: Report): void {
  if (initially === "participating" && (source.from !== "register" || source.register !== "companies")) {
    report("carry-over-target", id, "only companies take part");
  }
  if (source.from === "register" && source.where !== undefined) {
    reportBlank(id, { field: source.where.field, equals: source.where.equals }, report);
  }
}

function carryOverTargets(item: ItemDefinition): readonly ItemId[] {
  if (item.kind === "refs") return item.source.from === "items" ? item.source.items : [];
  if (item.kind === "list") return item.linksTo === undefined ? [] : [item.linksTo];
  return [];
}

function reaches(from: ItemId, wanted: ItemId, items: ItemsById, seen: Set<ItemId>): boolean {
  if (from === wanted) return true;
  const start = items.get(from);
  if (start === undefined || seen.has(from)) return false;
  seen.add(from);
  return carryOverTargets(start.item).some((next) => reaches(next, wanted, items, seen));
}

function reportRepeated(what: string, ids: readonly string[], report: Report, owner?: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) report("unique-id", owner === undefined ? id : `${owner}/${id}`, `${what} id repeated`);
    seen.add(id);
  }
}

function reportBlank(where: string, texts: Readonly<Record<string, string>>, report: Report): void {
  for (const [name, text] of Object.entries(texts)) {
    if (isBlank(text)) report("not-blank", where, `${name} is blank`);
  }
}

function itemsOf(worksheet: WorksheetDefinition): readonly ItemDefinition[] {
  return worksheet.steps.flatMap((step) => step.items);
}

function kindsBySuffix(worksheet: WorksheetDefinition): ReadonlyMap<string, ItemDefinition["kind"]> {
  return new Map(itemsOf(worksheet).map((item) => [item.id.slice(worksheet.id.length + 1), item.kind]));
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function areFilledAndDistinct(texts: readonly string[]): boolean {
  return texts.every((text) => !isBlank(text)) && new Set(texts).size === texts.length;
}
