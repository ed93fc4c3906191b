import { EMPTY_CONTEXT } from "../../items/item-context.ts";
import { number as kind } from "../../items/number.ts";
import type { AnswerPrinter } from "./answer-printer.ts";

/** The number with its unit; an empty box shows the unit alone. */
export const number: AnswerPrinter<"number"> = (definition, value) => {
  const lines = kind.toText(definition, value, EMPTY_CONTEXT);
  return { shape: "text", lines, blankLines: 1, unit: lines.length === 0 ? definition.unit : "" };
};
