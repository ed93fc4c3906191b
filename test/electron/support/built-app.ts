import { execFile } from "node:child_process";
import { mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

export const ROOT = join(import.meta.dirname, "../../..");

/** The environment of a program of its own: vitest's would make another app than the one handed out. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  return env;
}

/** Runs a script of build/; resolves to what it printed. */
export async function runScript(script: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", join(ROOT, "build", script), ...args],
    { cwd: ROOT, env: plainEnvironment() },
  );
  return stdout;
}

/** A folder inside the project, for what must find its packages from there; removed by the caller. */
export async function ownFolder(): Promise<string> {
  await mkdir(join(ROOT, "out"), { recursive: true });
  return mkdtemp(join(ROOT, "out/electron-"));
}
