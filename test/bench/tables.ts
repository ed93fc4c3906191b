import { availableParallelism, cpus } from "node:os";
import type { Run } from "./measure.ts";
import type { Pair } from "./sample-round.ts";
import type { ScaleCase } from "./scale.ts";
import { summary } from "./statistics.ts";

/** Of the pages at 300 sheets, as a multiple of those at 10. */
const PAGE_AIM = 1.2;
const MEMORY_AIM_MIB = 600;

/** A measured pair: one run per round each. */
export interface MeasuredPair {
  readonly pair: Pair;
  readonly product: readonly Run[];
  readonly other: readonly Run[];
}

export interface MeasuredScale {
  readonly case: ScaleCase;
  readonly runs: readonly Run[];
}

export interface MeasuredStart {
  readonly what: string;
  readonly runs: readonly Run[];
}

/** The machine, so that absolute numbers can be read. */
export function machineLine(): string {
  return `Node ${process.version}, ${process.platform}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown CPU"}. Whole process, median (least–most); memory is the peak of the largest process.`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function seconds(runs: readonly Run[]): string {
  const { median, least, most } = summary(runs.map((run) => run.seconds));
  return `${median.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function peak(runs: readonly Run[]): number {
  return Math.max(...runs.map((run) => run.peakMib));
}

function mib(value: number): string {
  return Number.isNaN(value) ? "not seen" : `${Math.round(value)} MiB`;
}

function judged(value: number, aim: number): string {
  if (Number.isNaN(value)) return "–";
  return `${value.toFixed(2)} — ${value <= aim ? "met" : "not met"}`;
}

function medianSeconds(runs: readonly Run[]): number {
  return summary(runs.map((run) => run.seconds)).median;
}

/** Of the runs of one round, which stand next to each other in time: the machine was as busy for both. */
function timeRatio(product: readonly Run[], other: readonly Run[]): number {
  return summary(product.map((run, round) => run.seconds / (other[round]?.seconds ?? Number.NaN))).median;
}

export function startTable(starts: readonly MeasuredStart[]): string {
  return table(
    ["Start-up alone", "Time", "Memory"],
    starts.map(({ what, runs }) => [what, seconds(runs), mib(peak(runs))]),
  );
}

export function pairTable(measured: readonly MeasuredPair[]): string {
  return table(
    ["Kitami's round", "Product", "Peer", "", "Aim", "Time ÷ peer", "Memory ÷ peer"],
    measured.map(({ pair, product, other }) => [
      pair.work,
      `${seconds(product)}, ${mib(peak(product))}`,
      pair.peer,
      other.length === 0 ? "not on this machine" : `${seconds(other)}, ${mib(peak(other))}`,
      `≤ ${pair.aim}`,
      other.length === 0 ? "–" : judged(timeRatio(product, other), pair.aim),
      other.length === 0 ? "–" : judged(peak(product) / peak(other), pair.aim),
    ]),
  );
}

export function scaleTable(measured: readonly MeasuredScale[]): string {
  const rows = measured.map(({ case: { work, companies, pages }, runs }) => {
    const sameWork = measured.filter((other) => other.case.work === work);
    const perPage = (of: MeasuredScale) => (medianSeconds(of.runs) * 1000) / of.case.pages();
    const smallest = sameWork[0];
    const previous = sameWork[sameWork.findIndex((other) => other.case.companies === companies) - 1];
    const own = (medianSeconds(runs) * 1000) / pages();
    const further = previous
      ? ((medianSeconds(runs) - medianSeconds(previous.runs)) * 1000) / (pages() - previous.case.pages())
      : undefined;
    return [
      work,
      String(companies),
      String(pages()),
      seconds(runs),
      `${own.toFixed(1)} ms`,
      further === undefined ? "–" : `${further.toFixed(1)} ms`,
      smallest && previous ? judged(own / perPage(smallest), PAGE_AIM) : "–",
      `${mib(peak(runs))} — ${peak(runs) <= MEMORY_AIM_MIB ? "met" : "not met"}`,
    ];
  });
  return table(
    [
      "B-3 sheets",
      "Companies",
      "Pages",
      "Time",
      "Per page",
      "Per further page",
      `Per page ÷ that at 10 (aim ≤ ${PAGE_AIM})`,
      `Memory (aim ≤ ${MEMORY_AIM_MIB} MiB)`,
    ],
    rows,
  );
}
