import { z } from "zod";
import type { DefinitionOf } from "../definition/item-definition.ts";
import { groupThousands, toHalfWidthDigits } from "../text/numbers.ts";
import type { ItemKind } from "./item-kind.ts";
import { mergeWhole } from "./merge.ts";

/** A number as typed: "10", "１０", "10〜12". Kept as text, so that saving never requires a valid number. */
export type NumberValue = string;

export const number: ItemKind<DefinitionOf<"number">, NumberValue> = {
  kind: "number",
  empty: () => "",
  schema: () => z.string().max(1000),
  isAnswered: (_, value) => value.trim() !== "",
  validate: ({ unit }, value) =>
    value.trim() === "" || /^\d+$/u.test(toHalfWidthDigits(value.trim()).replaceAll(",", ""))
      ? []
      : [
          {
            message: `数字で書くと集計できます（単位：${unit}）。今のままでも保存・印刷できます。`,
            mild: true,
          },
        ],
  toText: ({ unit }, value) => {
    const typed = value.trim();
    if (typed === "") return [];
    return [typed.endsWith(unit) ? typed : `${groupThousands(typed)}${unit}`];
  },
  merge: (_, base, mine, theirs) => mergeWhole(base, mine, theirs),
};
