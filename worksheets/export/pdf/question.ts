import type { AnswerNode, QuestionNode } from "../document-tree.ts";
import { answerBlocks } from "./answers/index.ts";
import { type Frame, gap, NO_INSET, type Strip } from "./flow/block.ts";
import { withHints } from "./hints.ts";
import { chipStrips, chipWidth, drawChip, MARK_CHIP } from "./parts/chip.ts";
import { endKeptWithNext, keptWithNext, textStrips, withLead } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { referenceBlocks } from "./reference.ts";
import { remarkBlocks } from "./remarks.ts";
import { STYLES } from "./styles.ts";

const BULLET = "●";
const BULLET_GAP = 4;
const CHIP_GAP = 6;

/** A question: ● and its prompt, facts, the answer, remarks. On a blank form it is not divided between pages. */
export function questionFrame(question: QuestionNode, width: number, context: PrintContext): Frame {
  const { hints, reference, answer, remarks } = question;
  const below = remarkBlocks(remarks, width, context);
  const answered = withHints(
    hints,
    width,
    (inner, least) => answerBlocks(atLeast(answer, least, context.writingLine), inner, context),
    context,
  );
  return {
    kind: "frame",
    inset: NO_INSET,
    together: context.mode === "blank",
    children: [
      ...promptStrips(question, width, context),
      gap(3),
      ...(reference ? referenceBlocks(reference, width, context) : []),
      // A remark is only understood below its answer.
      ...(below.length > 0 ? endKeptWithNext(answered) : answered),
      ...below,
    ],
  };
}

function promptStrips(
  { prompt, marks }: QuestionNode,
  width: number,
  { type }: PrintContext,
): readonly Strip[] {
  const bullet = type.line(BULLET, STYLES.bullet);
  const indent = bullet.width + BULLET_GAP;
  const lines = type.lines(prompt, width - indent, STYLES.prompt);
  const strips = withLead(textStrips(lines, indent), (surface, x, y) => surface.text(bullet, x, y));
  const chips = marks.map((mark) => type.line(mark, STYLES.mark));
  const last = strips.at(-1);
  const end = indent + (lines.at(-1)?.width ?? 0);
  const needed = chips.reduce((sum, chip) => sum + CHIP_GAP + chipWidth(chip), 0);
  if (chips.length === 0 || !last) return keptWithNext(strips);
  if (end + needed > width) return keptWithNext([...strips, ...chipStrips(chips, width, MARK_CHIP)]);
  const withChips: Strip = {
    ...last,
    draw: (surface, x, y) => {
      last.draw(surface, x, y);
      let left = x + end;
      for (const chip of chips) {
        left += CHIP_GAP;
        drawChip(surface, chip, left, y + (last.height - chip.style.pitch) / 2, MARK_CHIP);
        left += chipWidth(chip);
      }
    },
  };
  return keptWithNext([...strips.slice(0, -1), withChips]);
}

/** A box to write in is at least as tall as the hints beside it. */
function atLeast(answer: AnswerNode, height: number, writingLine: number): AnswerNode {
  if (answer.shape !== "text" && answer.shape !== "list") return answer;
  return { ...answer, blankLines: Math.max(answer.blankLines, Math.ceil(height / writingLine)) };
}
