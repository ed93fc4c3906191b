import { z } from "zod";
import type { DefinitionOf } from "../definition/item-definition.ts";
import type { ItemKind } from "./item-kind.ts";
import { mergeWhole } from "./merge.ts";

/** 済 / 未 / 未確認: never asked ("") is not the same as "no". */
export type CheckValue = "yes" | "no" | "";

/** How the three states read. */
export const CHECK_LABELS: Readonly<Record<CheckValue, string>> = { yes: "済", no: "未", "": "未確認" };

export const check: ItemKind<DefinitionOf<"check">, CheckValue> = {
  kind: "check",
  empty: () => "",
  schema: () => z.enum(["yes", "no", ""]),
  isAnswered: (_, value) => value !== "",
  validate: () => [],
  toText: (_, value) => (value === "" ? [] : [CHECK_LABELS[value]]),
  merge: (_, base, mine, theirs) => mergeWhole(base, mine, theirs),
};
