import type { DefinitionOf } from "../definition/item-definition.ts";
import type { ItemKind } from "./item-kind.ts";
import { text } from "./text.ts";

/** Text of any length with line breaks, exactly as typed. */
export type LongTextValue = string;

export const longText: ItemKind<DefinitionOf<"longText">, LongTextValue> = {
  ...(text as unknown as ItemKind<DefinitionOf<"longText">, LongTextValue>),
  kind: "longText",
};
