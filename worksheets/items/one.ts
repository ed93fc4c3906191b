import { z } from "zod";
import type { DefinitionOf } from "../definition/item-definition.ts";
import { choiceIdSchema, chosenLabel } from "./choices.ts";
import type { ItemKind } from "./item-kind.ts";
import { textSchema } from "./limits.ts";
import { mergeWhole } from "./merge.ts";

/** The chosen option, if any, and the text of "その他（具体的に）". */
export interface OneValue {
  readonly choice?: string;
  readonly text?: string;
}

export const one: ItemKind<DefinitionOf<"one">, OneValue> = {
  kind: "one",
  empty: () => ({}),
  schema: (definition) =>
    z.strictObject({
      choice: choiceIdSchema(definition.choices).optional(),
      text: textSchema.optional(),
    }) as z.ZodType<OneValue>,
  isAnswered: (_, value) => value.choice !== undefined,
  validate: () => [],
  toText: ({ choices }, value) =>
    choices.filter(({ id }) => id === value.choice).map((choice) => chosenLabel(choice, value.text)),
  merge: (_, base, mine, theirs) => mergeWhole(base, mine, theirs),
};
