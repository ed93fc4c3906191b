import type { CanvasElement, ContentText } from "pdfmake/interfaces.js";
import { RULE } from "./measures.ts";
import type { SetLine } from "./typesetter.ts";

/** A place in the document that bookmarks and the table of contents lead to. */
export interface Anchor {
  readonly id: string;
  /** Its title among the bookmarks. */
  readonly title: string;
  /** The anchor of the bookmark above it. */
  readonly parent?: string;
  /** Whether its own bookmarks are shown at once. */
  readonly expanded?: boolean;
}

export interface TextOptions {
  readonly anchor?: Anchor;
  /** Id of the anchor this text leads to. */
  readonly linkTo?: string;
  /** Vertical forms of ー and brackets (OpenType `vert`). */
  readonly vertical?: true;
}

export interface Stroke {
  readonly color: string;
  readonly width?: number;
  readonly dash?: readonly [length: number, space: number];
}

export interface Shape {
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly radius?: number;
}

/** Distance from the middle of a line down to its baseline, in em: kanji then stand in the middle. */
const MIDDLE_TO_BASELINE = 0.38;

/** What is drawn on one page. Points from the top left corner; colours as RRGGBB. */
export class Surface {
  /** Shapes of a higher level lie above those of a lower one; text lies above all shapes. */
  level = 0;
  /** How far down the flow has filled the page. */
  filledTo = 0;
  readonly #shapes: { readonly level: number; readonly shape: CanvasElement }[] = [];
  readonly #rows = new Map<object, ContentText[][]>();
  readonly #texts: (ContentText[] | ContentText[][])[] = [];
  #current: ContentText[];

  constructor() {
    this.#current = this.#newRun();
  }

  /** `top` is the upper end of the line's pitch. */
  text(line: SetLine, x: number, top: number, options: TextOptions = {}): void {
    const { style } = line;
    const baseline = top + style.pitch / 2 + MIDDLE_TO_BASELINE * style.size;
    const [first] = line.runs;
    for (const run of line.runs) {
      this.#current.push({
        text: run.text,
        absolutePosition: { x: x + run.offset, y: baseline - run.ascent },
        font: run.fallback ? "fallback" : "main",
        bold: style.bold,
        fontSize: style.size,
        color: `#${style.color}`,
        noWrap: true,
        preserveLeadingSpaces: true,
        preserveTrailingSpaces: true,
        ...(options.linkTo === undefined ? {} : { linkToDestination: options.linkTo }),
        ...(options.vertical ? { fontFeatures: ["vert"] } : {}),
        ...(options.anchor && run === first ? anchorProperties(options.anchor) : {}),
      });
    }
  }

  rect(x: number, y: number, width: number, height: number, { fill, stroke, radius }: Shape): void {
    this.#add({
      type: "rect",
      x,
      y,
      w: width,
      h: height,
      ...(radius === undefined ? {} : { r: radius }),
      ...(fill === undefined ? {} : { color: `#${fill}` }),
      ...(stroke === undefined ? {} : strokeProperties(stroke)),
    });
  }

  rule(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#add({ type: "line", x1, y1, x2, y2, ...strokeProperties(stroke) });
  }

  polyline(points: readonly (readonly [x: number, y: number])[], stroke: Stroke): void {
    this.#add({
      type: "polyline",
      points: points.map(([x, y]) => ({ x, y })),
      lineCap: "round",
      lineJoin: "round",
      ...strokeProperties(stroke),
    });
  }

  /**
   * Texts drawn within `draw` stand together with those of the same cell in the page's reading order, although a
   * row is drawn line by line across its cells: copied text and screen readers then follow the cells.
   */
  cell(row: object, column: number, draw: () => void): void {
    let cells = this.#rows.get(row);
    if (!cells) {
      cells = [];
      this.#rows.set(row, cells);
      this.#texts.push(cells);
    }
    const target = cells[column] ?? [];
    cells[column] = target;
    this.#current = target;
    draw();
    this.#current = this.#newRun();
  }

  /** Everything drawn, lowest first; the texts so far to the right, in points. */
  content(right = 0): { readonly shapes: CanvasElement[]; readonly texts: ContentText[] } {
    return {
      shapes: this.#shapes.toSorted((a, b) => a.level - b.level).map(({ shape }) => shape),
      // A row may have cells without any text: flat() drops them.
      texts: this.#texts.flat(2).map((text) => (right === 0 ? text : movedRight(text, right))),
    };
  }

  /** Texts drawn within `draw` come first in the page's reading order, whenever they are drawn. */
  ahead(draw: () => void): void {
    this.#current = [];
    this.#texts.unshift(this.#current);
    draw();
    this.#current = this.#newRun();
  }

  #newRun(): ContentText[] {
    const run: ContentText[] = [];
    this.#texts.push(run);
    return run;
  }

  #add(shape: CanvasElement): void {
    this.#shapes.push({ level: this.level, shape });
  }
}

function movedRight(text: ContentText, right: number): ContentText {
  const { x = 0, y = 0 } = text.absolutePosition ?? {};
  return { ...text, absolutePosition: { x: x + right, y } };
}

function strokeProperties({ color, width = RULE, dash }: Stroke) {
  return {
    lineColor: `#${color}`,
    lineWidth: width,
    ...(dash ? { dash: { length: dash[0], space: dash[1] } } : {}),
  };
}

function anchorProperties({ id, title, parent, expanded }: Anchor) {
  return {
    id,
    outline: true,
    outlineText: title,
    outlineExpanded: expanded === true,
    ...(parent === undefined ? {} : { outlineParentId: parent }),
  };
}
