import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BENCH_HELP, type BenchArguments, benchArguments } from "./arguments.ts";
import { importReport } from "./import.ts";
import { type Run, runNode } from "./measure.ts";
import { hasLibreOffice, installPeers } from "./peers.ts";
import { productArguments } from "./product.ts";
import { profileReport } from "./profile.ts";
import { reportRenderer } from "./renderer/report.ts";
import { samplePairs } from "./sample-round.ts";
import { saveReport } from "./save.ts";
import { scaleCases } from "./scale.ts";
import {
  type MeasuredPair,
  type MeasuredScale,
  type MeasuredStart,
  machineLine,
  pairTable,
  scaleTable,
  startTable,
} from "./tables.ts";

type Measurement = () => Promise<Run>;

/** One warm-up each, then round after round, so that a busy moment of the machine hits all alike. */
async function alternating(measurements: readonly Measurement[], rounds: number): Promise<readonly Run[][]> {
  for (const measurement of measurements) await measurement();
  const runs = measurements.map((): Run[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, measurement] of measurements.entries()) runs[index]?.push(await measurement());
  }
  return runs;
}

async function measuredStarts(rounds: number, scratch: string): Promise<readonly MeasuredStart[]> {
  const starts: readonly (readonly [what: string, args: readonly string[]])[] = [
    ["Node", ["--eval", ""]],
    ["`npm run export -- --help`", productArguments(["--help"])],
  ];
  const runs = await alternating(
    starts.map(
      ([, args]) =>
        () =>
          runNode(args, scratch),
    ),
    rounds,
  );
  return starts.map(([what], index) => ({ what, runs: runs[index] ?? [] }));
}

async function measuredPairs(
  office: boolean,
  rounds: number,
  scratch: string,
): Promise<readonly MeasuredPair[]> {
  const measured: MeasuredPair[] = [];
  for (const pair of await samplePairs(office, scratch)) {
    say(`${pair.work} beside ${pair.peer}`);
    const [product = [], other = []] = await alternating(
      [pair.product, ...(pair.other ? [pair.other] : [])],
      rounds,
    );
    measured.push({ pair, product, other });
  }
  return measured;
}

async function measuredScale(rounds: number, scratch: string): Promise<readonly MeasuredScale[]> {
  const cases = scaleCases(scratch);
  say(`${cases.length} cases of B-3 sheets`);
  const runs = await alternating(
    cases.map(({ product }) => product),
    rounds,
  );
  return cases.map((one, index) => ({ case: one, runs: runs[index] ?? [] }));
}

function say(progress: string): void {
  console.error(`… ${progress}`);
}

async function report(args: BenchArguments, scratch: string): Promise<void> {
  if (args.profile) {
    for (const options of [["--format", "pdf"], ["--format", "docx"], []]) {
      console.log(`\n## npm run export -- --bound ${options.join(" ")}\n`);
      console.log(await profileReport(["--bound", ...options], scratch));
    }
    return;
  }
  if (args.parts.some((part) => part === "export" || part === "renderer")) installPeers();
  console.log(`${machineLine()}\n`);
  if (args.parts.includes("export")) await reportExport(args, scratch);
  if (args.parts.includes("save")) console.log(`${await saveReport(args.saveRounds, scratch, say)}\n`);
  if (args.parts.includes("import")) console.log(`${importReport(args.importRounds, say)}\n`);
  if (args.parts.includes("renderer")) await reportRenderer(args.rendererRounds, scratch, say);
}

async function reportExport(args: BenchArguments, scratch: string): Promise<void> {
  const office = hasLibreOffice();
  if (!office)
    console.log("LibreOffice (`soffice`) is not on this machine: peer (a) could not be measured.\n");
  console.log(`${startTable(await measuredStarts(args.rounds, scratch))}\n`);
  console.log(`${pairTable(await measuredPairs(office, args.rounds, scratch))}\n`);
  if (args.scaleRounds > 0) console.log(scaleTable(await measuredScale(args.scaleRounds, scratch)));
}

const args = benchArguments(process.argv.slice(2));
if (args.help) {
  console.log(BENCH_HELP);
} else {
  const scratch = mkdtempSync(join(tmpdir(), "co-lead-bench-"));
  try {
    await report(args, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
