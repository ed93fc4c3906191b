import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { watchLargestProcess } from "./process-watch.ts";

export const ROOT = join(import.meta.dirname, "../..");

/** One run of one program, from start to end. */
export interface Run {
  readonly seconds: number;
  /** Of its largest process, in MiB; NaN where it cannot be seen. */
  readonly peakMib: number;
}

interface Finished {
  readonly seconds: number;
  readonly watchedKib: number | undefined;
}

/** Starts a program, waits for its end. Throws with what it printed when it fails. */
function finish(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  watched: boolean,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const watch = watched && child.pid !== undefined ? watchLargestProcess(child.pid) : undefined;
    let printed = "";
    const keep = (chunk: Buffer): void => {
      printed += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (performance.now() - start) / 1000;
      const watchedKib = watch?.stop();
      if (code === 0) resolve({ seconds, watchedKib });
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}:\n${printed}`));
    });
  });
}

/** Runs Node; the process itself says at its end how much memory it needed at most (getrusage). */
export async function runNode(args: readonly string[], scratch: string): Promise<Run> {
  const usageFile = join(scratch, "usage.json");
  rmSync(usageFile, { force: true });
  const reporter = pathToFileURL(join(import.meta.dirname, "usage-at-exit.mjs")).href;
  const { seconds } = await finish(
    process.execPath,
    ["--import", reporter, ...args],
    { BENCH_USAGE_FILE: usageFile },
    false,
  );
  const { peakKib } = JSON.parse(await readFile(usageFile, "utf8")) as { readonly peakKib: number };
  return { seconds, peakMib: peakKib / 1024 };
}

/** Runs any other program, watched from outside. */
export async function runProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  const { seconds, watchedKib } = await finish(command, args, env, true);
  return { seconds, peakMib: watchedKib === undefined ? Number.NaN : watchedKib / 1024 };
}

/** Two programs run one after the other: their times add up, their memory does not. */
export function inSequence(first: Run, second: Run): Run {
  return { seconds: first.seconds + second.seconds, peakMib: Math.max(first.peakMib, second.peakMib) };
}
