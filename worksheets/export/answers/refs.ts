import { pickText } from "../../items/refs.ts";
import type { AnswerPrinter } from "./answer-printer.ts";

export const refs: AnswerPrinter<"refs"> = (definition, value, context) => ({
  shape: "list",
  numbered: definition.ordered === true,
  items: value.flatMap((pick) => {
    const text = pickText(definition, pick, context);
    return text === undefined ? [] : [{ id: pick.id, text, category: "", link: "" }];
  }),
  blankLines: definition.blankLines ?? 4,
});
