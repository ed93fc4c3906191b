import { z } from "zod";
import type { DefinitionOf, ItemId } from "../definition/item-definition.ts";
import type { ItemContext } from "./item-context.ts";
import type { ItemKind } from "./item-kind.ts";
import { idSchema, rowsSchema, textSchema } from "./limits.ts";
import { mergeRows } from "./merge-rows.ts";

/** One pick: a row of the item's register, a line of another item, or a free line. */
export type RefPick =
  | { readonly id: string; readonly row: string }
  | { readonly id: string; readonly item: ItemId; readonly line: string }
  | { readonly id: string; readonly text: string };

export type RefsValue = readonly RefPick[];

const pickSchema = z.union([
  z.strictObject({ id: idSchema, row: idSchema }),
  z.strictObject({ id: idSchema, item: idSchema, line: idSchema }),
  z.strictObject({ id: idSchema, text: textSchema }),
]) as z.ZodType<RefPick>;

/** What a pick says, or undefined when what it pointed at is gone. */
export function pickText(
  { source }: DefinitionOf<"refs">,
  pick: RefPick,
  context: ItemContext,
): string | undefined {
  if ("text" in pick) return pick.text.trim() === "" ? undefined : pick.text.trim();
  if ("line" in pick) return context.lineText(pick.item, pick.line);
  return source.from === "register" ? context.rowName(source.register, pick.row) : undefined;
}

export const refs: ItemKind<DefinitionOf<"refs">, RefsValue> = {
  kind: "refs",
  empty: () => [],
  schema: () => rowsSchema(pickSchema),
  isAnswered: (_, value) => value.some((pick) => !("text" in pick) || pick.text.trim() !== ""),
  validate: (definition, value, context) =>
    value.flatMap((pick) =>
      !("text" in pick) && pickText(definition, pick, context) === undefined
        ? [{ message: "選んだもとの行が、なくなっています。選び直すか、外してください。", at: pick.id }]
        : [],
    ),
  toText: (definition, value, context) => value.flatMap((pick) => pickText(definition, pick, context) ?? []),
  merge: (_, base, mine, theirs) => mergeRows(base, mine, theirs),
};
