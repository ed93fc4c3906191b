import type { AnswerPrinter } from "./answer-printer.ts";
import { optionNodes } from "./choices.ts";

export const one: AnswerPrinter<"one"> = ({ choices, columns }, value) => ({
  shape: "choices",
  columns,
  single: true,
  options: optionNodes(choices, (id) => id === value.choice, value.text),
});
