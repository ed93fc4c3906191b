import { dates as kind } from "../../items/dates.ts";
import { EMPTY_CONTEXT } from "../../items/item-context.ts";
import type { AnswerPrinter } from "./answer-printer.ts";

/** Candidates numbered in their order of preference. */
export const dates: AnswerPrinter<"dates"> = (definition, value) => ({
  shape: "list",
  numbered: true,
  items: kind
    .toText(definition, value, EMPTY_CONTEXT)
    .map((text) => ({ id: "", text, category: "", link: "" })),
  blankLines: definition.blankLines ?? 3,
});
