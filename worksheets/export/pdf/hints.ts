import { THEME } from "../theme.ts";
import { type Block, type Frame, gap, heightOf, NO_INSET, type Strip } from "./flow/block.ts";
import { chipStrips, HINT_CHIP } from "./parts/chip.ts";
import { keptWithNext, textStrips } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";

const TITLE = "検討のヒント";
const PADDING = 6;
const SPACE = 10;
/** Width of the panel beside an answer. */
const PANEL = 176;
/** Narrower answers have their hints above them. */
const LEAST_ANSWER = 380;

/** An answer with the hints beside it, or above it where the page is narrow. `answer` is given its own width. */
export function withHints(
  hints: readonly string[],
  width: number,
  answer: (width: number, leastHeight: number) => readonly Block[],
  context: PrintContext,
): readonly Block[] {
  if (hints.length === 0) return answer(width, 0);
  const beside = width - PANEL - SPACE >= LEAST_ANSWER;
  if (!beside) {
    return [...keptWithNext(panelStrips(hints, width, context)), gap(2), ...answer(width, 0)];
  }
  const strips = panelStrips(hints, PANEL - 2 * PADDING, context);
  const height = heightOf(strips) + 2 * PADDING;
  return [besidePanel(answer(width - PANEL - SPACE, height), strips, height, width)];
}

function besidePanel(
  children: readonly Block[],
  strips: readonly Strip[],
  panelHeight: number,
  width: number,
): Frame {
  const left = width - PANEL;
  return {
    kind: "frame",
    children,
    inset: NO_INSET,
    minHeight: (first) => (first ? panelHeight : 0),
    begin: (surface, x, y, first) => {
      if (!first) return;
      let top = y + PADDING;
      for (const strip of strips) {
        strip.draw(surface, x + left + PADDING, top);
        top += strip.height;
      }
    },
    end: (surface, x, y, height, first) => {
      if (first) surface.rect(x + left, y, PANEL, height, { fill: THEME.accentTint });
    },
  };
}

function panelStrips(hints: readonly string[], width: number, { type }: PrintContext): readonly Strip[] {
  const style = { ...STYLES.small, pitch: 14 };
  const chips = hints.flatMap((hint) => type.lines(hint, width - 10, style));
  return [...textStrips([type.line(TITLE, STYLES.hintTitle)]), ...chipStrips(chips, width, HINT_CHIP)];
}
