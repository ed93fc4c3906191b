import type { Surface } from "../surface.ts";

/** Content that flows down a column and over pages. Heights and positions in points. */
export type Block = Strip | Gap | Frame | PageBreak;

/** A piece that is never divided, usually a line of text. */
export interface Strip {
  readonly kind: "strip";
  readonly height: number;
  draw(surface: Surface, x: number, y: number): void;
  /** Stays on the page of what follows. */
  readonly keepWithNext?: boolean;
}

/** White space, dropped where a page begins. */
export interface Gap {
  readonly kind: "gap";
  readonly height: number;
}

/** What follows begins a new page. */
export interface PageBreak {
  readonly kind: "break";
}

/** Encloses blocks; the part on each page is drawn for itself, so a box continues over pages. */
export interface Frame {
  readonly kind: "frame";
  readonly children: readonly Block[];
  /** Room between the frame's edges and its children; `left` moves them to the right. */
  readonly inset: { readonly top: number; readonly bottom: number; readonly left: number };
  /** Draws where a part begins, before its children. */
  begin?(surface: Surface, x: number, y: number, first: boolean): void;
  /** Draws below the children of a part once its height is known. */
  end?(surface: Surface, x: number, y: number, height: number, first: boolean): void;
  /** Drawn again at the head of every later part. */
  readonly repeat?: Strip;
  /** Least height of a part. */
  minHeight?(first: boolean): number;
  /** Not divided as long as it fits a page. */
  readonly together?: boolean;
}

export const NO_INSET = { top: 0, bottom: 0, left: 0 } as const;

export function gap(height: number): Gap {
  return { kind: "gap", height };
}

export const PAGE_BREAK: PageBreak = { kind: "break" };

/** Height of blocks on one page. */
export function heightOf(blocks: readonly Block[]): number {
  let height = 0;
  for (const block of blocks) {
    if (block.kind === "frame") height += frameHeight(block);
    else if (block.kind !== "break") height += block.height;
  }
  return height;
}

function frameHeight({ inset, children, minHeight }: Frame): number {
  return Math.max(inset.top + heightOf(children) + inset.bottom, minHeight?.(true) ?? 0);
}
