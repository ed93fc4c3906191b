import type { DefinitionOf, ItemKindName } from "../../definition/item-definition.ts";
import type { ValueOf } from "../../items/index.ts";
import type { ItemContext } from "../../items/item-context.ts";
import type { AnswerNode } from "../document-tree.ts";

/** How the answers of one kind are printed; `blank` leaves room to write by hand. */
export type AnswerPrinter<K extends ItemKindName> = (
  definition: DefinitionOf<K>,
  value: ValueOf<K>,
  context: ItemContext,
  blank: boolean,
) => AnswerNode;
