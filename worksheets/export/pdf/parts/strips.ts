import type { Block, Strip } from "../flow/block.ts";
import type { Anchor, Surface } from "../surface.ts";
import type { SetLine } from "../typesetter.ts";

/** One strip per line, `indent` points from the left. */
export function textStrips(lines: readonly SetLine[], indent = 0): readonly Strip[] {
  return lines.map((line) => ({
    kind: "strip",
    height: line.style.pitch,
    draw: (surface, x, y) => surface.text(line, x + indent, y),
  }));
}

/** One strip per line, each in the middle of `width`; the anchor is the first line's. */
export function centredStrips(lines: readonly SetLine[], width: number, anchor?: Anchor): readonly Strip[] {
  return lines.map((line, index) => ({
    kind: "strip",
    height: line.style.pitch,
    draw: (surface, x, y) =>
      surface.text(line, x + (width - line.width) / 2, y, anchor && index === 0 ? { anchor } : {}),
  }));
}

/** One strip per line, each at the right end of `width`. */
export function endStrips(lines: readonly SetLine[], width: number): readonly Strip[] {
  return lines.map((line) => ({
    kind: "strip",
    height: line.style.pitch,
    draw: (surface, x, y) => surface.text(line, x + width - line.width, y),
  }));
}

export function emptyStrip(height: number): Strip {
  return { kind: "strip", height, draw: () => {} };
}

/** Draws something more on the first strip: a bullet, a check box. */
export function withLead(
  strips: readonly Strip[],
  lead: (surface: Surface, x: number, y: number) => void,
): readonly Strip[] {
  return strips.map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          draw: (surface, x, y) => {
            lead(surface, x, y);
            strip.draw(surface, x, y);
          },
        },
  );
}

/** The strips stay on one page with what follows them. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, keepWithNext: true }));
}

/** The last strip stays on one page with what follows. */
export function endKeptWithNext(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind === "strip") return [...blocks.slice(0, -1), { ...last, keepWithNext: true }];
  if (last?.kind !== "frame") return blocks;
  return [...blocks.slice(0, -1), { ...last, children: endKeptWithNext(last.children) }];
}

/** No page begins with the last or ends with the first of several strips. */
export function withoutWidows(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index === 0 || index === strips.length - 2 ? { ...strip, keepWithNext: strips.length > 1 } : strip,
  );
}

export interface Column {
  /** From the left of the row. */
  readonly x: number;
  readonly strips: readonly Strip[];
}

/** Columns beside each other as one sequence of strips, so that a row too tall for a page divides between lines. */
export function besideEachOther(columns: readonly Column[]): readonly Strip[] {
  const row = {};
  const count = Math.max(1, ...columns.map(({ strips }) => strips.length));
  return Array.from({ length: count }, (_, index) => {
    const pieces = columns.map(({ x, strips }) => ({ x, strip: strips[index] }));
    return {
      kind: "strip",
      height: Math.max(0, ...pieces.map(({ strip }) => strip?.height ?? 0)),
      draw: (surface, left, y) => {
        for (const [column, { x, strip }] of pieces.entries()) {
          if (strip) surface.cell(row, column, () => strip.draw(surface, left + x, y));
        }
      },
    };
  });
}
