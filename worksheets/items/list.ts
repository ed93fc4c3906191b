import { z } from "zod";
import type { DefinitionOf } from "../definition/item-definition.ts";
import type { ItemKind } from "./item-kind.ts";
import { idSchema, rowsSchema, textSchema } from "./limits.ts";
import { mergeRows } from "./merge-rows.ts";

/** One line of a list. */
export interface ListLine {
  readonly id: string;
  readonly text: string;
  /** The hint it came from (「検討のヒント」). */
  readonly category?: string;
  /** A line of the item's `linksTo` list: its id. */
  readonly link?: string;
}

export type ListValue = readonly ListLine[];

const lineSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  category: textSchema.optional(),
  link: idSchema.optional(),
}) as z.ZodType<ListLine>;

/** The lines that say something. */
export function writtenLines(value: ListValue): readonly ListLine[] {
  return value.filter((line) => line.text.trim() !== "");
}

export const list: ItemKind<DefinitionOf<"list">, ListValue> = {
  kind: "list",
  empty: () => [],
  schema: () => rowsSchema(lineSchema),
  isAnswered: (_, value) => writtenLines(value).length > 0,
  validate: (definition, value, context) =>
    value.flatMap((line) =>
      definition.linksTo !== undefined &&
      line.link !== undefined &&
      context.lineText(definition.linksTo, line.link) === undefined
        ? [
            {
              message: `「${line.text}」が指していた行が、なくなっています。選び直してください。`,
              at: line.id,
            },
          ]
        : [],
    ),
  toText: (_, value) =>
    writtenLines(value).map((line) =>
      line.category ? `${line.category}：${line.text.trim()}` : line.text.trim(),
    ),
  merge: (_, base, mine, theirs) => mergeRows(base, mine, theirs),
};
