import { z } from "zod";
import type { DefinitionOf } from "../definition/item-definition.ts";
import { choiceIdSchema, chosenLabel } from "./choices.ts";
import type { Finding, ItemKind } from "./item-kind.ts";
import { textSchema } from "./limits.ts";
import { mergeSet, mergeWhole } from "./merge.ts";

/** The chosen options in the form's order and the text of "その他（具体的に）". */
export interface ManyValue {
  readonly choices: readonly string[];
  readonly text?: string;
}

export const many: ItemKind<DefinitionOf<"many">, ManyValue> = {
  kind: "many",
  empty: () => ({ choices: [] }),
  schema: (definition) =>
    z.strictObject({
      choices: z
        .array(choiceIdSchema(definition.choices))
        .refine((ids) => new Set(ids).size === ids.length, "同じ選択肢が2回選ばれています"),
      text: textSchema.optional(),
    }) as z.ZodType<ManyValue>,
  isAnswered: (_, value) => value.choices.length > 0,
  validate: (definition, value) => {
    const findings: Finding[] = [];
    const chosen = definition.choices.filter(({ id }) => value.choices.includes(id));
    const exclusive = chosen.find((choice) => choice.exclusive);
    if (exclusive && chosen.length > 1)
      findings.push({ message: `「${exclusive.label}」と、ほかの選択肢が一緒に選ばれています。` });
    const other = chosen.find((choice) => choice.withText);
    if (other && !value.text?.trim())
      findings.push({ message: `「${other.label}」の具体的な内容が、まだ書かれていません。` });
    return findings;
  },
  toText: (definition, value) =>
    definition.choices
      .filter(({ id }) => value.choices.includes(id))
      .map((choice) => chosenLabel(choice, value.text)),
  merge: (definition, base, mine, theirs) => {
    const ids = definition.choices.map(({ id }) => id);
    const text = mergeWhole(base.text, mine.text, theirs.text);
    return {
      value: {
        choices: mergeSet(base.choices, mine.choices, theirs.choices, ids),
        ...(text.value === undefined ? {} : { text: text.value }),
      },
      conflicts: text.conflicts,
    };
  },
};
