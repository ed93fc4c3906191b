import type { TextAnswer } from "../../document-tree.ts";
import type { Block, Strip } from "../flow/block.ts";
import { answerBox, BOX_PADDING, writingBox } from "../parts/box.ts";
import { emptyStrip, textStrips, withoutWidows } from "../parts/strips.ts";
import type { PrintContext } from "../print-context.ts";
import { STYLES } from "../styles.ts";
import type { SetLine } from "../typesetter.ts";

/** A box with the paragraphs as typed; the unit at the right end of its last line. */
export function textBlocks(
  answer: TextAnswer,
  width: number,
  { type, mode, writingLine }: PrintContext,
): readonly Block[] {
  const inner = width - 2 * BOX_PADDING.x;
  const unit = answer.unit === "" ? undefined : type.line(answer.unit, STYLES.unit);
  const room = unit ? inner - unit.width - BOX_PADDING.x : inner;
  const written = answer.lines.flatMap((line) => textStrips(type.lines(line, room, STYLES.body)));
  if (mode === "blank") {
    const box = writingBox(written, answer.blankLines, width, writingLine);
    return [unit ? { ...box, children: withUnit(box.children, unit, inner) } : box];
  }
  const strips = written.length > 0 ? written : [emptyStrip(STYLES.body.pitch)];
  return [answerBox(withUnit(withoutWidows(strips), unit, inner), width)];
}

function withUnit(blocks: readonly Block[], unit: SetLine | undefined, inner: number): readonly Block[] {
  const last = blocks.at(-1);
  if (!unit || last?.kind !== "strip") return blocks;
  const strip: Strip = {
    ...last,
    draw: (surface, x, y) => {
      last.draw(surface, x, y);
      surface.text(unit, x + inner - unit.width, y + (last.height - unit.style.pitch) / 2);
    },
  };
  return [...blocks.slice(0, -1), strip];
}
