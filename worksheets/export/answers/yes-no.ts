import type { AnswerPrinter } from "./answer-printer.ts";
import { optionNodes } from "./choices.ts";

export const yesNo: AnswerPrinter<"yesNo"> = ({ yesLabel, noLabel }, value) => ({
  shape: "choices",
  columns: 4,
  single: true,
  options: optionNodes(
    [
      { id: "yes", label: yesLabel },
      { id: "no", label: noLabel },
    ],
    (id) => id === value,
    undefined,
  ),
});
