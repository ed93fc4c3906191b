import type { AnswerPrinter } from "./answer-printer.ts";
import { optionNodes } from "./choices.ts";

export const many: AnswerPrinter<"many"> = ({ choices, columns }, value) => ({
  shape: "choices",
  columns,
  single: false,
  options: optionNodes(choices, (id) => value.choices.includes(id), value.text),
});
