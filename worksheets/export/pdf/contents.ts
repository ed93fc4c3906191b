import { THEME } from "../theme.ts";
import type { Block, Strip } from "./flow/block.ts";
import { keptWithNext, textStrips } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";

export interface ContentsEntry {
  readonly title: string;
  readonly anchor: string;
  readonly page: number;
}

/** Room for a page number of four digits. */
const NUMBER = 36;
const LEADER = { color: THEME.rule, width: 0.8, dash: [0.8, 2.6] } as const;

/** The table of contents: every sheet with its page, leading there. */
export function contentsBlocks(
  title: string,
  entries: readonly ContentsEntry[],
  { type, page }: PrintContext,
): readonly Block[] {
  const rule: Strip = {
    kind: "strip",
    height: 14,
    draw: (surface, x, y) => surface.rect(x, y + 2, page.inner, 1.5, { fill: THEME.accent }),
  };
  const head = keptWithNext([...textStrips([type.line(title, STYLES.title)]), rule]);
  return [...head, ...entries.map((entry) => entryFrame(entry, type, page.inner))];
}

function entryFrame(entry: ContentsEntry, type: PrintContext["type"], width: number): Block {
  const style = STYLES.contentsLine;
  const lines = type.lines(entry.title, width - NUMBER - 12, style);
  const number = type.line(String(entry.page), style);
  const link = { linkTo: entry.anchor };
  const strips = lines.map((line, index): Strip => {
    const last = index === lines.length - 1;
    return {
      kind: "strip",
      height: last ? style.pitch : style.size * 1.4,
      keepWithNext: !last,
      draw: (surface, x, y) => {
        surface.text(line, x, y, link);
        if (!last) return;
        const middle = y + style.pitch / 2 + style.size * 0.3;
        surface.rule(x + line.width + 6, middle, x + width - number.width - 6, middle, LEADER);
        surface.text(number, x + width - number.width, y, link);
      },
    };
  });
  return { kind: "frame", children: strips, inset: { top: 0, bottom: 0, left: 0 } };
}
