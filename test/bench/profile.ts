import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT, runNode } from "./measure.ts";
import { emptied, productArguments } from "./product.ts";

/** What of V8's .cpuprofile is read. Times in microseconds. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const TOP_FUNCTIONS = 25;

/** Runs the product under V8's profiler; Markdown tables of the time spent by package and by function itself. */
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
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  // The loader that tsx runs in a thread of its own leaves a second file.
  for (const name of readdirSync(profiles)) {
    const profile = JSON.parse(readFileSync(join(profiles, name), "utf8")) as CpuProfile;
    const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [index, sample] of profile.samples.entries()) {
      const frame = frames.get(sample);
      if (!frame || frame.functionName === "(idle)") continue;
      const ms = (profile.timeDeltas[index] ?? 0) / 1000;
      const home = packageOf(frame.url, frame.functionName);
      packages.set(home, (packages.get(home) ?? 0) + ms);
      const label = `\`${frame.functionName || "(anonymous)"}\` ${placeOf(frame.url, frame.lineNumber)}`;
      functions.set(label, (functions.get(label) ?? 0) + ms);
    }
  }
  return `${ranking("Package", packages, 20)}\n\n${ranking("Function", functions, TOP_FUNCTIONS)}`;
}

function ranking(what: string, times: ReadonlyMap<string, number>, count: number): string {
  const total = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  const rows = [...times]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, ms]) => `| ${name} | ${ms.toFixed(0)} ms | ${((100 * ms) / total).toFixed(1)} % |`);
  return [`| ${what} | Self time | of ${total.toFixed(0)} ms |`, "| --- | --- | --- |", ...rows].join("\n");
}

/** "fontkit", "worksheets/export/pdf", "node:fs", "(garbage collector)". */
function packageOf(url: string, functionName: string): string {
  if (url === "") return functionName.startsWith("(") ? functionName : "built-in";
  if (!url.startsWith("file:")) return url.startsWith("node:") ? "Node itself" : url;
  const path = relative(ROOT, fileURLToPath(url.replace(/\?.*$/u, ""))).split(sep);
  const module = path.lastIndexOf("node_modules");
  if (module < 0) return path.slice(0, -1).slice(0, 3).join("/");
  return path.slice(module + 1, module + (path[module + 1]?.startsWith("@") ? 3 : 2)).join("/");
}

function placeOf(url: string, line: number): string {
  if (!url.startsWith("file:")) return url;
  return `${relative(ROOT, fileURLToPath(url.replace(/\?.*$/u, ""))).replace(/^.*node_modules\//u, "")}:${line + 1}`;
}
