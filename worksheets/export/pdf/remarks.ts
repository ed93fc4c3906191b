import type { Remark } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { type Block, type Frame, gap } from "./flow/block.ts";
import { textStrips, withLead } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";

const PADDING = 6;

/** メモ and 要確認, each a small tinted line. */
export function remarkBlocks(
  remarks: readonly Remark[],
  width: number,
  context: PrintContext,
): readonly Block[] {
  return remarks.flatMap((remark) => [gap(3), remarkFrame(remark, width, context)]);
}

function remarkFrame({ label, text }: Remark, width: number, { type }: PrintContext): Frame {
  const head = type.line(label, STYLES.remarkLabel);
  const indent = head.width + 8;
  const lines = type.lines(text, width - 2 * PADDING - indent, STYLES.small);
  return {
    kind: "frame",
    children: withLead(textStrips(lines, indent), (surface, x, y) => surface.text(head, x, y)),
    inset: { top: 2, bottom: 2, left: PADDING },
    together: lines.length <= 4,
    end: (surface, x, y, height) => {
      surface.rect(x, y, width, height, { fill: THEME.remarkTint });
      surface.rect(x, y, 2, height, { fill: THEME.remark });
    },
  };
}
