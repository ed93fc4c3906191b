import { Surface } from "../surface.ts";
import { type Block, type Frame, heightOf, type Strip } from "./block.ts";

/** The column to fill, in points. `top` may differ per page (0 is the first). */
export interface FlowArea {
  readonly left: number;
  readonly bottom: number;
  top(page: number): number;
  /** Gaps are this much of their height; 1 when absent. */
  readonly gapScale?: number;
}

type Step =
  | { readonly do: "open"; readonly frame: Frame }
  | { readonly do: "close" }
  | { readonly do: "strip"; readonly strip: Strip }
  | { readonly do: "gap"; readonly height: number }
  | { readonly do: "break" };

/** What has to stand on one page. */
type Group = readonly Step[];

interface OpenFrame {
  readonly frame: Frame;
  readonly x: number;
  /** Where the part on this page begins. */
  y: number;
  first: boolean;
}

const TOLERANCE = 1e-6;

/**
 * Lays blocks out on as many pages as they need; at least one. Keeps together what asks for it as long as a page
 * can hold it; a single strip taller than a page would run over its end. Takes time linear in the number of blocks.
 */
export function paginate(blocks: readonly Block[], area: FlowArea): readonly Surface[] {
  const flow = new Flow(area);
  for (const group of groupsOf(blocks, area.bottom - area.top(1))) flow.place(group);
  return flow.pages;
}

class Flow {
  readonly pages: Surface[] = [];
  readonly #area: FlowArea;
  readonly #gapScale: number;
  readonly #open: OpenFrame[] = [];
  #y = 0;
  #x: number;
  /** Nothing but repeated headings stands on the page yet. */
  #fresh = true;
  #page = new Surface();

  constructor(area: FlowArea) {
    this.#area = area;
    this.#gapScale = area.gapScale ?? 1;
    this.#x = area.left;
    this.#startPage();
  }

  place(group: Group): void {
    if (group[0]?.do === "break") {
      if (!this.#fresh) this.#turnPage();
    } else if (this.#endOf(group) <= this.#area.bottom + TOLERANCE) {
      this.#draw(group);
    } else if (!this.#fresh) {
      this.#turnPage();
      this.place(group);
    } else {
      this.#placeDivided(group);
    }
  }

  /** Nothing helps a group taller than a page but to divide it after each strip and each frame. */
  #placeDivided(group: Group): void {
    const parts = dividedAfterPlaced(group);
    if (parts.length === 1) this.#draw(group);
    else for (const part of parts) this.place(part);
  }

  /** Where the page would be filled to after the group, with all frames ended there. */
  #endOf(group: Group): number {
    let y = this.#y;
    let fresh = this.#fresh;
    const open = this.#open.map(({ frame, y: start, first }) => ({ frame, start, first }));
    const end = (): void => {
      const part = open.pop();
      if (part) y = partEnd(part.frame, part.start, y, part.first);
    };
    for (const step of group) {
      switch (step.do) {
        case "open":
          open.push({ frame: step.frame, start: y, first: true });
          y += step.frame.inset.top;
          break;
        case "close":
          end();
          fresh = false;
          break;
        case "strip":
          y += step.strip.height;
          fresh = false;
          break;
        case "gap":
          if (!fresh) y += step.height * this.#gapScale;
          break;
        case "break":
          break;
      }
    }
    while (open.length > 0) end();
    return y;
  }

  #draw(group: Group): void {
    for (const step of group) {
      switch (step.do) {
        case "open":
          this.#beginPart({ frame: step.frame, x: this.#x, y: this.#y, first: true });
          break;
        case "close":
          this.#endPart();
          // A frame takes room even with nothing in it.
          this.#fresh = false;
          break;
        case "strip":
          this.#drawStrip(step.strip);
          this.#fresh = false;
          break;
        case "gap":
          if (!this.#fresh) this.#y += step.height * this.#gapScale;
          break;
        case "break":
          break;
      }
    }
  }

  #drawStrip(strip: Strip): void {
    strip.draw(this.#page, this.#x, this.#y);
    this.#y += strip.height;
    this.#page.filledTo = this.#y;
  }

  #beginPart(part: OpenFrame): void {
    const { frame, x, first } = part;
    part.y = this.#y;
    this.#open.push(part);
    this.#page.level = this.#frameLevel() + 1;
    frame.begin?.(this.#page, x, this.#y, first);
    this.#y += frame.inset.top;
    this.#x = x + frame.inset.left;
    if (!first && frame.repeat) this.#drawStrip(frame.repeat);
  }

  #endPart(): OpenFrame | undefined {
    const part = this.#open.at(-1);
    if (!part) return undefined;
    const { frame, x, y, first } = part;
    this.#y = partEnd(frame, y, this.#y, first);
    this.#x = x;
    this.#page.level = this.#frameLevel();
    frame.end?.(this.#page, x, y, this.#y - y, first);
    this.#open.pop();
    this.#page.level = this.#frameLevel() + 1;
    return part;
  }

  /** What a frame draws at its end lies below its strips (the next level) and the frames in it (above that). */
  #frameLevel(): number {
    return 2 * this.#open.length;
  }

  #turnPage(): void {
    const parts: OpenFrame[] = [];
    while (this.#open.length > 0) {
      const part = this.#endPart();
      if (part) parts.unshift(part);
    }
    this.#startPage();
    for (const { frame, x } of parts) this.#beginPart({ frame, x, y: this.#y, first: false });
  }

  #startPage(): void {
    this.#page = new Surface();
    this.pages.push(this.#page);
    this.#y = this.#area.top(this.pages.length - 1);
    this.#fresh = true;
  }
}

function partEnd(frame: Frame, start: number, y: number, first: boolean): number {
  return Math.max(y + frame.inset.bottom, start + (frame.minHeight?.(first) ?? 0));
}

/** Divides blocks where a page may end: after a strip that neither keeps the next nor stands in a whole frame. */
function groupsOf(blocks: readonly Block[], pageHeight: number): readonly Group[] {
  const groups: Step[][] = [];
  let group: Step[] = [];
  let whole = 0;
  let mayEnd = false;
  const add = (step: Step): void => {
    // Frames that close belong to the strip before, everything else to what follows.
    if (mayEnd && step.do !== "close") {
      groups.push(group);
      group = [];
      mayEnd = false;
    }
    group.push(step);
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case "strip":
        add({ do: "strip", strip: block });
        mayEnd = whole === 0 && !block.keepWithNext;
        break;
      case "gap":
        add({ do: "gap", height: block.height });
        break;
      case "break":
        mayEnd = true;
        add({ do: "break" });
        mayEnd = true;
        break;
      case "frame": {
        const isWhole = block.together === true && heightOf([block]) <= pageHeight;
        add({ do: "open", frame: block });
        if (isWhole) whole++;
        for (const child of block.children) visit(child);
        if (isWhole) whole--;
        add({ do: "close" });
        if (isWhole && whole === 0) mayEnd = !keepsNext(block);
        break;
      }
    }
  };
  for (const block of blocks) visit(block);
  if (group.length > 0) groups.push(group);
  return groups;
}

function keepsNext(block: Block | undefined): boolean {
  if (block?.kind === "frame") return keepsNext(block.children.at(-1));
  return block?.kind === "strip" && block.keepWithNext === true;
}

function dividedAfterPlaced(group: Group): readonly Group[] {
  const parts: Step[][] = [];
  let part: Step[] = [];
  let placed = false;
  for (const step of group) {
    if (placed && step.do !== "close") {
      parts.push(part);
      part = [];
      placed = false;
    }
    part.push(step);
    placed ||= step.do === "strip" || step.do === "close";
  }
  parts.push(part);
  return parts;
}
