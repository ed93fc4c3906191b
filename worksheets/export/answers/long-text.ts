import { textLines } from "../../items/text.ts";
import type { AnswerPrinter } from "./answer-printer.ts";

export const longText: AnswerPrinter<"longText"> = ({ blankLines = 4 }, value) => ({
  shape: "text",
  lines: textLines(value),
  blankLines,
  unit: "",
});
