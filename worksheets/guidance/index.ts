import type { ItemId } from "../definition/item-definition.ts";
import type { WorksheetId } from "../definition/worksheet-definition.ts";
import { A1_GUIDANCE } from "./a1.ts";
import { A2_GUIDANCE } from "./a2.ts";
import { A3_GUIDANCE } from "./a3.ts";
import { A4_GUIDANCE } from "./a4.ts";
import { B1_GUIDANCE } from "./b1.ts";
import { B2_GUIDANCE } from "./b2.ts";
import { B3_GUIDANCE } from "./b3.ts";
import { B4_GUIDANCE } from "./b4.ts";
import { B5_GUIDANCE } from "./b5.ts";
import { B6_GUIDANCE } from "./b6.ts";
import type { ItemGuidance, SheetGuidance, WorksheetGuidance } from "./guidance.ts";
import { TOUR_GUIDANCE } from "./tour.ts";

/** The help of every worksheet and of the tour plan. */
export const GUIDANCE: Readonly<Record<WorksheetId, SheetGuidance>> = {
  a1: A1_GUIDANCE,
  a2: A2_GUIDANCE,
  a3: A3_GUIDANCE,
  a4: A4_GUIDANCE,
  b1: B1_GUIDANCE,
  b2: B2_GUIDANCE,
  b3: B3_GUIDANCE,
  b4: B4_GUIDANCE,
  b5: B5_GUIDANCE,
  b6: B6_GUIDANCE,
  tour: TOUR_GUIDANCE,
};

const ITEM_GUIDANCE: ReadonlyMap<ItemId, ItemGuidance> = new Map(
  Object.values(GUIDANCE).flatMap((sheet) => Object.entries(sheet.items)),
);

/** The help of one item; `undefined` for an id that no worksheet has. */
export function itemGuidance(itemId: ItemId): ItemGuidance | undefined {
  return ITEM_GUIDANCE.get(itemId);
}

/** The help at the top of one worksheet. */
export function worksheetGuidance(worksheetId: WorksheetId): WorksheetGuidance {
  return GUIDANCE[worksheetId].worksheet;
}
