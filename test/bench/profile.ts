import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT, runNode } from "./measure.ts";
import { emptied, productArguments } from "./product.ts";

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/** What of V8's .cpuprofile is read. Times in microseconds. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: CallFrame;
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const TOP_PACKAGES = 20;
const TOP_FUNCTIONS = 25;

/**
 * Runs the product under V8's profiler; Markdown tables of the main thread's time, by the package on whose behalf
 * it was spent and by function. "(idle)" is time it waits: for the disk, or for the thread in which tsx resolves imports.
 */
export async function profileReport(args: readonly string[], scratch: string): Promise<string> {
  const profiles = emptied(join(scratch, "profiles"));
  await runNode(
    [
      "--cpu-prof",
      `--cpu-prof-dir=${profiles}`,
      ...productArguments([...args, "--out", emptied(join(scratch, "profiled"))]),
    ],
    scratch,
  );
  // CPU.<date>.<time>.<process>.<thread>.<number>.cpuprofile: thread 0 is the main one.
  const main = readdirSync(profiles).find((name) => name.split(".")[4] === "0");
  if (main === undefined) throw new Error("Node left no profile of the main thread");
  return tables(JSON.parse(readFileSync(join(profiles, main), "utf8")) as CpuProfile);
}

function tables({ nodes, samples, timeDeltas }: CpuProfile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const frame = frames.get(sample);
    if (!frame) continue;
    const ms = (timeDeltas[index] ?? 0) / 1000;
    let at: number | undefined = sample;
    let owner = ownerOf(frame);
    // What Node and V8 do is done for somebody: the nearest caller that is a file.
    while (owner === undefined) {
      at = callers.get(at);
      const caller = at === undefined ? undefined : frames.get(at);
      if (at === undefined || !caller) break;
      owner = ownerOf(caller);
    }
    add(packages, owner ?? "Node: start-up, finding and compiling modules", ms);
    add(functions, `\`${frame.functionName || "(anonymous)"}\` ${placeOf(frame)}`, ms);
  }
  return `${ranking("On behalf of", packages, TOP_PACKAGES)}\n\n${ranking("Function itself", functions, TOP_FUNCTIONS)}`;
}

function add(times: Map<string, number>, name: string, ms: number): void {
  times.set(name, (times.get(name) ?? 0) + ms);
}

function ranking(what: string, times: ReadonlyMap<string, number>, count: number): string {
  const total = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  const rows = [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, ms]) => `| ${name} | ${ms.toFixed(0)} ms | ${((100 * ms) / total).toFixed(1)} % |`);
  return [`| ${what} | Time | of ${total.toFixed(0)} ms |`, "| --- | --- | --- |", ...rows].join("\n");
}

/** "fontkit", "worksheets/export/pdf", "(garbage collector)"; undefined for Node's and V8's own functions. */
function ownerOf(frame: CallFrame): string | undefined {
  const file = fileOf(frame);
  if (file === undefined)
    return /^\((?!root|anonymous)/u.test(frame.functionName) ? frame.functionName : undefined;
  const path = file.split(sep);
  const module = path.lastIndexOf("node_modules");
  if (module < 0) return path.slice(0, -1).slice(0, 3).join("/");
  return path.slice(module + 1, module + (path[module + 1]?.startsWith("@") ? 3 : 2)).join("/");
}

function placeOf(frame: CallFrame): string {
  const file = fileOf(frame);
  return file === undefined
    ? frame.url
    : `${file.replace(/^.*node_modules[\\/]/u, "")}:${frame.lineNumber + 1}`;
}

/** The file of a function from the project's root; undefined for Node's own. CommonJS gives paths, ESM gives URLs. */
function fileOf({ url }: CallFrame): string | undefined {
  if (url.startsWith("file:")) return relative(ROOT, fileURLToPath(url.replace(/\?.*$/u, "")));
  return url.startsWith("/") || /^[A-Z]:\\/u.test(url) ? relative(ROOT, url) : undefined;
}
