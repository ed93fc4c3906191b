import type { FormSheet } from "../document-tree.ts";
import { type Block, gap, PAGE_BREAK } from "./flow/block.ts";
import type { PrintContext } from "./print-context.ts";
import { sheetHead } from "./sheet-head.ts";
import { stepFrame } from "./step.ts";
import type { Anchor } from "./surface.ts";

const STEP_GAP = 12;

/** A form: its head, then the steps below each other. Only a blank form keeps the official page breaks. */
export function formBlocks(sheet: FormSheet, anchor: Anchor, context: PrintContext): readonly Block[] {
  return [
    ...sheetHead(sheet, anchor, context),
    ...sheet.steps.flatMap((step, index): readonly Block[] => {
      const stepAnchor = {
        id: `${anchor.id}-${index + 1}`,
        title: `${step.label} ${step.name}`,
        parent: anchor.id,
      };
      const before: Block = context.mode === "blank" && step.startsPage ? PAGE_BREAK : gap(STEP_GAP);
      return [...(index > 0 ? [before] : []), stepFrame(step, stepAnchor, context)];
    }),
  ];
}
