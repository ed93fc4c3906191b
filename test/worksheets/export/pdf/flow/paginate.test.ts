import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Block,
  gap,
  NO_INSET,
  PAGE_BREAK,
  type Strip,
} from "../../../../../worksheets/export/pdf/flow/block.ts";
import { paginate } from "../../../../../worksheets/export/pdf/flow/paginate.ts";
import type { Surface } from "../../../../../worksheets/export/pdf/surface.ts";

const AREA = { left: 10, bottom: 100, top: () => 0 };

interface Drawn {
  readonly page: Surface;
  readonly name: string;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Strips that write down where they are drawn. */
function recorder() {
  const drawn: Drawn[] = [];
  const strip = (name: string, height: number, keepWithNext = false): Strip => ({
    kind: "strip",
    height,
    keepWithNext,
    draw: (page, x, top) => drawn.push({ page, name, x, top, bottom: top + height }),
  });
  /** The names on each page. */
  const pages = (blocks: readonly Block[]): readonly (readonly string[])[] =>
    paginate(blocks, AREA).map((page) =>
      drawn.filter((entry) => entry.page === page).map(({ name }) => name),
    );
  return { drawn, strip, pages };
}

function frame(children: readonly Block[], more: Partial<Extract<Block, { kind: "frame" }>> = {}): Block {
  return { kind: "frame", children, inset: NO_INSET, ...more };
}

describe("paginate", () => {
  it("fills a page before it begins the next", () => {
    const { strip, pages } = recorder();
    expect(pages([strip("a", 50), strip("b", 50), strip("c", 50)])).toEqual([["a", "b"], ["c"]]);
  });

  it("keeps a strip with the next one, across frames and gaps", () => {
    const { strip, pages } = recorder();
    expect(pages([strip("a", 60), strip("b", 20, true), gap(5), frame([strip("c", 30)])])).toEqual([
      ["a"],
      ["b", "c"],
    ]);
  });

  it("does not divide what asks to stay together", () => {
    const { strip, pages } = recorder();
    expect(pages([strip("a", 50), frame([strip("b", 40), strip("c", 40)], { together: true })])).toEqual([
      ["a"],
      ["b", "c"],
    ]);
  });

  it("divides what is taller than a page nevertheless", () => {
    const { strip, pages } = recorder();
    const rows = ["a", "b", "c"].map((name) => strip(name, 40, true));
    expect(pages([frame(rows, { together: true })])).toEqual([["a", "b"], ["c"]]);
  });

  it("drops white space at the head of a page", () => {
    const { drawn, strip, pages } = recorder();
    pages([strip("a", 90), gap(20), strip("b", 10)]);
    expect(drawn.map(({ top }) => top)).toEqual([0, 0]);
  });

  it("begins a page where it has to, but leaves none empty", () => {
    const { strip, pages } = recorder();
    expect(pages([PAGE_BREAK, strip("a", 10), PAGE_BREAK, PAGE_BREAK, strip("b", 10)])).toEqual([
      ["a"],
      ["b"],
    ]);
  });

  it("repeats a heading above every later part of a frame", () => {
    const { strip, pages } = recorder();
    const head = strip("head", 20, true);
    const table = frame([head, strip("a", 60), strip("b", 60), strip("c", 60)], { repeat: head });
    expect(pages([table])).toEqual([
      ["head", "a"],
      ["head", "b"],
      ["head", "c"],
    ]);
  });

  it("draws each part of a frame around its own strips, with its insets", () => {
    const { drawn, strip, pages } = recorder();
    const parts: (readonly [y: number, height: number, first: boolean])[] = [];
    pages([
      frame([strip("a", 60), strip("b", 60)], {
        inset: { top: 5, bottom: 7, left: 12 },
        end: (_, __, y, height, first) => parts.push([y, height, first]),
      }),
    ]);
    expect(parts).toEqual([
      [0, 72, true],
      [0, 72, false],
    ]);
    expect(drawn.map(({ x, top }) => [x, top])).toEqual([
      [22, 5],
      [22, 5],
    ]);
  });

  it("leaves a frame its least height on every page", () => {
    const { strip, pages } = recorder();
    const tall = frame([strip("b", 10)], { minHeight: () => 60 });
    expect(pages([strip("a", 50), tall, strip("c", 30), strip("d", 30)])).toEqual([["a"], ["b", "c"], ["d"]]);
  });

  it("divides empty frames that together are taller than a page", () => {
    const { drawn, strip, pages } = recorder();
    const empty = () => frame([], { minHeight: () => 40 });
    pages([empty(), empty(), empty(), strip("a", 10)]);
    expect(drawn.map(({ bottom }) => bottom)).toEqual([50]);
  });

  it("draws every strip once, in order, within the page, whatever is nested in what", () => {
    const height = fc.integer({ min: 1, max: 40 });
    const { block } = fc.letrec<{ block: Block }>((tie) => ({
      block: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc
          .record({ kind: fc.constant("strip" as const), height, keepWithNext: fc.boolean() })
          .map((one): Strip => ({ ...one, draw: () => {} })),
        height.map(gap),
        fc.constant(PAGE_BREAK),
        fc
          .record({
            children: fc.array(tie("block"), { maxLength: 6 }),
            together: fc.boolean(),
            least: height,
          })
          .map(({ children, together, least }) =>
            frame(children, { together, inset: { top: 2, bottom: 3, left: 1 }, minHeight: () => least }),
          ),
      ),
    }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const { drawn, strip } = recorder();
        const expected: string[] = [];
        const named = (one: Block): Block => {
          if (one.kind === "frame") return { ...one, children: one.children.map(named) };
          if (one.kind !== "strip") return one;
          expected.push(String(expected.length));
          return strip(expected.at(-1) ?? "", one.height, one.keepWithNext);
        };
        const pages = paginate(blocks.map(named), AREA);
        expect(drawn.map(({ name }) => name)).toEqual(expected);
        for (const entry of drawn) expect(entry.bottom).toBeLessThanOrEqual(100.001);
        const order = drawn.map(({ page, top }) => pages.indexOf(page) * 1000 + top);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });
});
