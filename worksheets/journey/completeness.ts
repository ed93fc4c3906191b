import { itemDefinition } from "../catalog/index.ts";
import type { ItemId } from "../definition/item-definition.ts";
import type { ItemRef, Project } from "../project/model.ts";
import { expectedCompanies } from "./expected-companies.ts";
import { type Sheet, sheetItems } from "./sheets.ts";
import { hasAnswer, standingAnswer } from "./standing-answer.ts";

/** Needed items for which the answer of another item does as well. Source: ガイドライン A-1 STEP3, B-2 STEP2. */
export const ANSWERED_ALSO_BY: Readonly<Record<ItemId, readonly ItemId[]>> = {
  "a1.vision5": ["a1.vision10"],
  "b2.banks": ["b2.support", "b2.local", "b2.agencies"],
};

/** An answer to a yes/no question of the project. */
interface YesNoIs {
  readonly item: ItemId;
  readonly is: "yes" | "no";
}

/** Items that are needed only after a certain answer (any of them). Source: ガイドライン A-4・B-4 STEP3, B-5 STEP4. */
export const NEEDED_WHEN: Readonly<Record<ItemId, readonly YesNoIs[]>> = {
  "a4.team": [{ item: "a4.fit", is: "no" }],
  "a4.candidates": [
    { item: "a4.fit", is: "yes" },
    { item: "a4.team", is: "yes" },
  ],
  "b4.team": [{ item: "b4.fit", is: "no" }],
  "b4.candidates": [
    { item: "b4.fit", is: "yes" },
    { item: "b4.team", is: "yes" },
  ],
  "b5.preMeetingWho": [{ item: "b5.preMeeting", is: "yes" }],
};

/** Whether a worksheet counts as incomplete without this item, as things stand. */
export function isNeeded(project: Project, item: ItemId): boolean {
  if (itemDefinition(item).neededForComplete) return true;
  return (
    NEEDED_WHEN[item]?.some((when) => standingAnswer(project, "yesNo", { item: when.item }) === when.is) ??
    false
  );
}

/** Whether a question is answered, or another one in its place. */
export function isSatisfied(project: Project, ref: ItemRef): boolean {
  return (
    hasAnswer(project, ref) ||
    (ANSWERED_ALSO_BY[ref.item]?.some((item) => hasAnswer(project, { ...ref, item })) ?? false)
  );
}

/** The needed questions of a sheet that nobody has answered, in the form's order; B-1's without dropped companies. */
export function missingForComplete(project: Project, sheet: Sheet): readonly ItemRef[] {
  const expected = new Set(expectedCompanies(project, sheet.worksheet.id).map(({ id }) => id));
  return sheetItems(project, sheet)
    .filter((ref) => sheet.company || ref.company === undefined || expected.has(ref.company))
    .filter((ref) => isNeeded(project, ref.item) && !isSatisfied(project, ref));
}
