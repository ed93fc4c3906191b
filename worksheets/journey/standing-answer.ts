import { itemDefinition } from "../catalog/index.ts";
import type { ItemKindName } from "../definition/item-definition.ts";
import { isAnswered, type ValueOf } from "../items/index.ts";
import type { ItemRef, Project } from "../project/model.ts";
import { standingValue } from "./carry-over.ts";

/** Whether a question has an answer, typed or carried over. */
export function hasAnswer(project: Project, ref: ItemRef): boolean {
  return isAnswered(itemDefinition(ref.item), standingValue(project, ref).value);
}

/** The answer to an item of this kind as it stands (`standingValue`). Throws when the item is of another kind. */
export function standingAnswer<K extends ItemKindName>(project: Project, kind: K, ref: ItemRef): ValueOf<K> {
  const definition = itemDefinition(ref.item);
  if (definition.kind !== kind) throw new Error(`${ref.item} is of kind ${definition.kind}, not ${kind}`);
  return standingValue(project, ref).value as ValueOf<K>;
}
