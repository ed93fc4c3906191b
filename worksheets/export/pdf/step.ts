import type { StepNode } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { type Block, type Frame, gap, heightOf } from "./flow/block.ts";
import { headingLines } from "./heading-lines.ts";
import { centredStrips } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { questionFrame } from "./question.ts";
import { STYLES } from "./styles.ts";
import type { Anchor } from "./surface.ts";

const COLUMN_GAP = 10;
const QUESTION_GAP = 10;
const PADDING = { x: 6, y: 8 } as const;

/** A step: its box in the left column, beside everything that belongs to it. The box goes on with it over pages. */
export function stepFrame(step: StepNode, anchor: Anchor, context: PrintContext): Frame {
  const { type, page } = context;
  const left = page.stepColumn + COLUMN_GAP;
  const labelWidth = page.stepColumn - 2 * PADDING.x;
  const labels = [
    ...type.lines(step.label, labelWidth, STYLES.stepLabel),
    ...headingLines(type, step.name, labelWidth, STYLES.stepName),
  ];
  const height = heightOf(centredStrips(labels, labelWidth)) + 2 * PADDING.y;
  return {
    kind: "frame",
    inset: { top: 0, bottom: 0, left },
    minHeight: () => height,
    begin: (surface, x, y, first) => {
      let top = y + PADDING.y;
      for (const strip of centredStrips(labels, labelWidth, first ? anchor : undefined)) {
        strip.draw(surface, x + PADDING.x, top);
        top += strip.height;
      }
    },
    end: (surface, x, y, partHeight) => {
      surface.rect(x, y, page.stepColumn, partHeight, { fill: THEME.accentTint });
      surface.rect(x, y, page.stepColumn, 2, { fill: THEME.accent });
    },
    children: step.questions.flatMap((question, index): readonly Block[] => [
      ...(index > 0 ? [gap(QUESTION_GAP)] : []),
      questionFrame(question, page.inner - left, context),
    ]),
  };
}
