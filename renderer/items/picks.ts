import { itemDefinition, worksheetOfItem } from "../../worksheets/catalog/index.ts";
import type { DefinitionOf, ItemId } from "../../worksheets/definition/item-definition.ts";
import type { ListValue } from "../../worksheets/items/list.ts";
import { pickText, type RefPick, type RefsValue } from "../../worksheets/items/refs.ts";
import { offeredPicks, standingValue } from "../../worksheets/journey/carry-over.ts";
import { itemContext } from "../../worksheets/project/item-context.ts";
import type { ItemRef, Project } from "../../worksheets/project/model.ts";
import { rowsById } from "../../worksheets/project/rows-by-id.ts";

/** Something that can be picked, as it is shown. */
export interface OfferedPick {
  readonly pick: RefPick;
  readonly text: string;
  /** Where it comes from: the hint it was written under, or the item when several are offered. */
  readonly origin?: string;
}

/** Whether two picks mean the same row or line. A free line is only ever itself. */
export function samePick(a: RefPick, b: RefPick): boolean {
  if ("row" in a) return "row" in b && a.row === b.row;
  if ("line" in a) return "line" in b && a.item === b.item && a.line === b.line;
  return "text" in b && a.id === b.id;
}

/** Where a pick comes from, in words; undefined when there is nothing to add to its text. */
export function pickOrigin(
  { source }: DefinitionOf<"refs">,
  project: Project,
  ref: ItemRef,
  pick: RefPick,
): string | undefined {
  if (!("line" in pick)) return undefined;
  const item =
    source.from === "items" && source.items.length > 1 ? itemDefinition(pick.item).label : undefined;
  const category = categoryOf(project, { ...ref, item: pick.item }, pick.line);
  return [item, category].filter((part) => part !== undefined).join("・") || undefined;
}

function categoryOf(project: Project, ref: ItemRef, line: string): string | undefined {
  if (itemDefinition(ref.item).kind !== "list") return undefined;
  return rowsById(standingValue(project, ref).value as ListValue).get(line)?.category;
}

/** Everything that can be picked at the moment, with its text. Lines without text are left out. */
export function offered(
  definition: DefinitionOf<"refs">,
  project: Project,
  ref: ItemRef,
): readonly OfferedPick[] {
  const context = itemContext(project, ref.company);
  return offeredPicks(project, ref).flatMap((pick) => {
    const text = pickText(definition, pick, context);
    if (text === undefined) return [];
    const origin = pickOrigin(definition, project, ref, pick);
    return [origin === undefined ? { pick, text } : { pick, text, origin }];
  });
}

/** Picks what is not picked, at the end; takes out what is. */
export function togglePick(value: RefsValue, pick: RefPick, newId: () => string): RefsValue {
  if (value.some((other) => samePick(other, pick))) return value.filter((other) => !samePick(other, pick));
  const taken = value.some(({ id }) => id === pick.id);
  return [...value, taken ? { ...pick, id: newId() } : pick];
}

/** 「A-1」: the worksheets from whose items the lines come, in the order of the items. */
export function sourceSheets(items: readonly ItemId[]): readonly string[] {
  return [...new Set(items.map((item) => worksheetOfItem(item).code))];
}

/** Whether a text holds what is searched for, whatever the width and case of its letters. */
export function matches(text: string, search: string): boolean {
  const plain = (of: string) => of.normalize("NFKC").toLowerCase().trim();
  return plain(text).includes(plain(search));
}

/** Whether two answers pick the same things in the same order. */
export function samePicks(a: RefsValue, b: RefsValue): boolean {
  return a.length === b.length && a.every((pick, i) => b[i] !== undefined && samePick(pick, b[i]));
}
