import { z } from "zod";
import type { DefinitionOf } from "../definition/item-definition.ts";
import type { ItemKind } from "./item-kind.ts";
import { mergeWhole } from "./merge.ts";

/** "" = not answered yet. */
export type YesNoValue = "yes" | "no" | "";

export const yesNo: ItemKind<DefinitionOf<"yesNo">, YesNoValue> = {
  kind: "yesNo",
  empty: () => "",
  schema: () => z.enum(["yes", "no", ""]),
  isAnswered: (_, value) => value !== "",
  validate: () => [],
  toText: ({ yesLabel, noLabel }, value) => (value === "" ? [] : [value === "yes" ? yesLabel : noLabel]),
  merge: (_, base, mine, theirs) => mergeWhole(base, mine, theirs),
};
