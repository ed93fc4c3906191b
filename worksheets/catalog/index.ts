import type { ItemDefinition, ItemId } from "../definition/item-definition.ts";
import type { StepDefinition, WorksheetDefinition, WorksheetId } from "../definition/worksheet-definition.ts";
import { a1 } from "./a1.ts";
import { a2 } from "./a2.ts";
import { a3 } from "./a3.ts";
import { a4 } from "./a4.ts";
import { b1 } from "./b1.ts";
import { b2 } from "./b2.ts";
import { b3 } from "./b3.ts";
import { b4 } from "./b4.ts";
import { b5 } from "./b5.ts";
import { b6 } from "./b6.ts";
import { tour } from "./tour.ts";

/**
 * The ten worksheets in the order of the forms.
 * Source: 「ふるさとCo-LEADガイドライン」 (経済産業省 / PwC, 2022年3月), ワークシートA-1 – B-6.
 */
export const WORKSHEETS: readonly WorksheetDefinition[] = [a1, a2, a3, a4, b1, b2, b3, b4, b5, b6];

/** Everything that has items: the ten worksheets, and what belongs to no form of the guideline's. */
export const ALL_SHEETS: readonly WorksheetDefinition[] = [...WORKSHEETS, tour];

interface ItemPlace {
  readonly worksheet: WorksheetDefinition;
  readonly step: StepDefinition;
  readonly item: ItemDefinition;
}

const worksheetsById: ReadonlyMap<string, WorksheetDefinition> = new Map(
  ALL_SHEETS.map((definition) => [definition.id, definition]),
);

const placesByItemId: ReadonlyMap<ItemId, ItemPlace> = new Map(
  ALL_SHEETS.flatMap((definition) =>
    definition.steps.flatMap((step) =>
      step.items.map((item): [ItemId, ItemPlace] => [item.id, { worksheet: definition, step, item }]),
    ),
  ),
);

function placeOf(itemId: ItemId): ItemPlace {
  const place = placesByItemId.get(itemId);
  if (place === undefined) throw new Error(`Unknown item: ${itemId}`);
  return place;
}

/** The worksheet with this id. Throws on an id that the catalog does not have. */
export function worksheet(id: WorksheetId): WorksheetDefinition {
  const definition = worksheetsById.get(id);
  if (definition === undefined) throw new Error(`Unknown worksheet: ${id}`);
  return definition;
}

/** The item with this id, or undefined: for ids that come from a file. */
export function findItemDefinition(id: ItemId): ItemDefinition | undefined {
  return placesByItemId.get(id)?.item;
}

/** The item with this id. Throws on an id that the catalog does not have. */
export function itemDefinition(itemId: ItemId): ItemDefinition {
  return placeOf(itemId).item;
}

/** The worksheet an item stands on. Throws on an id that the catalog does not have. */
export function worksheetOfItem(itemId: ItemId): WorksheetDefinition {
  return placeOf(itemId).worksheet;
}

/** The step an item stands in. Throws on an id that the catalog does not have. */
export function stepOfItem(itemId: ItemId): StepDefinition {
  return placeOf(itemId).step;
}
