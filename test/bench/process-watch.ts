import { readdirSync, readFileSync } from "node:fs";

/** Long enough not to disturb what is measured, short enough to see a process shortly before it ends. */
const INTERVAL_MS = 20;

/**
 * Watches a program that starts others (soffice starts soffice.bin) through Linux's /proc: the peak memory (VmHWM)
 * of its largest process. `stop` returns KiB, or undefined where there is no /proc.
 */
export function watchLargestProcess(root: number): { stop(): number | undefined } {
  let largest: number | undefined;
  const look = (): void => {
    for (const pid of [root, ...descendants(root)]) {
      const kib = Number(/^VmHWM:\s+(\d+) kB$/mu.exec(procFile(pid, "status"))?.[1] ?? 0);
      if (kib > 0) largest = Math.max(largest ?? 0, kib);
    }
  };
  const timer = setInterval(look, INTERVAL_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return largest;
    },
  };
}

function descendants(pid: number): readonly number[] {
  const children = threads(pid).flatMap((thread) =>
    procFile(pid, `task/${thread}/children`).split(" ").filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

function threads(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** "" when the process has ended, or there is no /proc. */
function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
