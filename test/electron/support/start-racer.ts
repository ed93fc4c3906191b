import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import { plainEnvironment } from "./built-app.ts";
import type { RacerAnswer, RacerTask } from "./owner-racer.ts";

/** Bundles owner-racer.ts into a folder; resolves to the program. */
export async function builtRacer(folder: string): Promise<string> {
  const outfile = join(folder, "owner-racer.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "owner-racer.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  return outfile;
}

export interface Racer {
  /** "killed": the process ended before it answered. */
  does(task: RacerTask): Promise<RacerAnswer | "killed">;
  stop(): Promise<void>;
}

export function startRacer(program: string): Racer {
  const child: ChildProcess = fork(program, { env: plainEnvironment(), execArgv: [] });
  const ended = once(child, "exit");
  return {
    does: async (task) => {
      const answered = once(child, "message");
      child.send(task);
      return Promise.race([
        answered.then(([answer]) => answer as RacerAnswer),
        ended.then(() => "killed" as const),
      ]);
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
