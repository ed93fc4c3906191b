import { textLines } from "../../items/text.ts";
import type { AnswerPrinter } from "./answer-printer.ts";

export const text: AnswerPrinter<"text"> = ({ blankLines = 1 }, value) => ({
  shape: "text",
  lines: textLines(value),
  blankLines,
  unit: "",
});
