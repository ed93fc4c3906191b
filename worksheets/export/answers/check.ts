import { CHECK_LABELS } from "../../items/check.ts";
import type { AnswerPrinter } from "./answer-printer.ts";
import { optionNodes } from "./choices.ts";

/** A single check outside the matrix: 済 or 未; neither means 未確認. */
export const check: AnswerPrinter<"check"> = (_, value) => ({
  shape: "choices",
  columns: 4,
  single: true,
  options: optionNodes(
    [
      { id: "yes", label: CHECK_LABELS.yes },
      { id: "no", label: CHECK_LABELS.no },
    ],
    (id) => id === value,
    undefined,
  ),
});
