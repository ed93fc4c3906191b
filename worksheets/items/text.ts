import type { DefinitionOf } from "../definition/item-definition.ts";
import type { ItemKind } from "./item-kind.ts";
import { textSchema } from "./limits.ts";
import { mergeWhole } from "./merge.ts";

/** One line of text, exactly as typed. */
export type TextValue = string;

/** The lines of a text without blank ends; [] when there is nothing but white space. */
export function textLines(text: string): readonly string[] {
  const trimmed = text.trim();
  return trimmed === "" ? [] : trimmed.split(/\r\n|[\n\r\u2028\u2029]/u);
}

export const text: ItemKind<DefinitionOf<"text">, TextValue> = {
  kind: "text",
  empty: () => "",
  schema: () => textSchema,
  isAnswered: (_, value) => value.trim() !== "",
  validate: () => [],
  toText: (_, value) => textLines(value),
  merge: (_, base, mine, theirs) => mergeWhole(base, mine, theirs),
};
