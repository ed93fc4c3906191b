import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of build/ as a user does, in a process of its own. */
export function runCli(
  script: "export" | "new" | "check-file" | "import",
  ...args: readonly string[]
): CliResult {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "build/launch.mjs"), script, ...args],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}
