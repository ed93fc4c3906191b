import { percentile, summary } from "../statistics.ts";
import { table } from "../tables.ts";
import type { Dragged } from "./dragging.ts";
import type { InitialScript } from "./initial-script.ts";
import type { Opening } from "./opening.ts";
import type { Ticked } from "./ticking.ts";

const OPENING_AIM = 1.5;
const KEY_AIM_MS = 16;
const PEER_AIM = 3;
const PREVIEW_AIM_MS = 50;
const MATRIX_AIM_MS = 16;
const DRAG_AIM_MS = 16;

/** Milliseconds per key press, by round. */
export interface MeasuredField {
  readonly name: string;
  readonly rounds: (readonly number[])[];
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function met(holds: boolean): string {
  return holds ? "met" : "not met";
}

function spread(values: readonly number[]): string {
  const { median, least, most } = summary(values);
  return `${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`;
}

export function openingTable(product: readonly Opening[], empty: readonly Opening[]): string {
  const ratio = (of: keyof Opening) =>
    summary(product.map((opening, round) => opening[of] / (empty[round]?.[of] ?? Number.NaN))).median;
  const row = (words: string, of: keyof Opening, aim: string) => [
    words,
    spread(product.map((opening) => opening[of])),
    spread(empty.map((opening) => opening[of])),
    aim,
  ];
  const interactive = ratio("interactive");
  return table(
    ["From the navigation to", "Product", "Empty React page", `Time ÷ empty page (aim ≤ ${OPENING_AIM})`],
    [
      row("the first screen drawn", "shown", ratio("shown").toFixed(2)),
      row(
        "the answer to a click drawn",
        "interactive",
        `${interactive.toFixed(2)} — ${met(interactive <= OPENING_AIM)}`,
      ),
    ],
  );
}

/** The median over the rounds, as a busy moment of the machine spoils one round's p95. */
function over(rounds: readonly (readonly number[])[], share: number): number {
  return summary(rounds.map((round) => percentile(round, share))).median;
}

export function typingTable(sheets: readonly MeasuredField[]): string {
  return table(
    ["Key press → next frame, 300 companies", "p50", `p95 (aim ≤ ${KEY_AIM_MS} ms)`, "Longest"],
    sheets.map(({ name, rounds }) => {
      const p95 = over(rounds, 0.95);
      return [
        name,
        ms(over(rounds, 0.5)),
        `${ms(p95)} — ${met(p95 <= KEY_AIM_MS)}`,
        ms(Math.max(...rounds.flat())),
      ];
    }),
  );
}

export function peerTypingTable(product: MeasuredField, peers: readonly MeasuredField[]): string {
  return table(
    [
      `Key press → next frame, ${product.name} with 300 companies`,
      "p50",
      "p95",
      `p50 ÷ product's (aim ≥ ${PEER_AIM})`,
      `p95 ÷ product's (aim ≥ ${PEER_AIM})`,
    ],
    [product, ...peers].map((field) => {
      const times = (share: number) => {
        const factor = over(field.rounds, share) / over(product.rounds, share);
        return field === product ? "–" : `${factor.toFixed(1)} — ${met(factor >= PEER_AIM)}`;
      };
      return [
        field === product ? "Product" : field.name,
        ms(over(field.rounds, 0.5)),
        ms(over(field.rounds, 0.95)),
        times(0.5),
        times(0.95),
      ];
    }),
  );
}

export function previewTable(fields: readonly MeasuredField[]): string {
  return table(
    ["Key press → preview has the text", "p50", `p95 (aim ≤ ${PREVIEW_AIM_MS} ms)`],
    fields.map(({ name, rounds }) => {
      const p95 = over(rounds, 0.95);
      return [name, ms(over(rounds, 0.5)), `${ms(p95)} — ${met(p95 <= PREVIEW_AIM_MS)}`];
    }),
  );
}

export function draggingTable(words: string, rounds: readonly Dragged[]): string {
  const moves = rounds.map((round) => round.moves);
  const drops = rounds.map((round) => round.drops);
  const p95 = over(moves, 0.95);
  return table(
    [`Pointer → its frame drawn, ${words}`, "p50", `p95 (aim ≤ ${DRAG_AIM_MS} ms)`, "Longest"],
    [
      [
        "while a block is dragged",
        ms(over(moves, 0.5)),
        `${ms(p95)} — ${met(p95 <= DRAG_AIM_MS)}`,
        ms(Math.max(...moves.flat())),
      ],
      ["the drop", ms(over(drops, 0.5)), ms(over(drops, 0.95)), ms(Math.max(...drops.flat()))],
    ],
  );
}

/** Ways through the matrix and changes of its checks, and frames that scroll it. */
export function matrixTable(words: string, rounds: readonly Ticked[]): string {
  const row = (name: string, of: readonly (readonly number[])[]) => {
    const p95 = over(of, 0.95);
    const longest = ms(Math.max(...of.flat()));
    return [name, ms(over(of, 0.5)), `${ms(p95)} — ${met(p95 <= MATRIX_AIM_MS)}`, longest];
  };
  return table(
    [`Matrix, ${words}`, "p50", `p95 (aim ≤ ${MATRIX_AIM_MS} ms)`, "Longest"],
    [
      row(
        "arrow key → drawn",
        rounds.map(({ moves }) => moves),
      ),
      row(
        "check changed → drawn",
        rounds.map(({ toggles }) => toggles),
      ),
      row(
        "a frame that scrolls",
        rounds.map(({ scrolls }) => scrolls),
      ),
    ],
  );
}

export function initialScriptTable({ files, later }: InitialScript): string {
  const kib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`;
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const row = (words: string, of: InitialScript["files"]) => [
    words,
    kib(sum(of.map(({ bytes }) => bytes))),
    kib(sum(of.map(({ gzipped }) => gzipped))),
    of.map(({ name }) => name.replace(/^.*\/|-[\w-]{8}\.js$/gu, "")).join(", "),
  ];
  return table(
    ["JavaScript of the desktop app", "Size", "gzip", "Files"],
    [row("before the first paint", files), row("when needed", later)],
  );
}
