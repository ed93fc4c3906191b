import { randomBytes } from "node:crypto";
import { hostname, uptime } from "node:os";
import { errno } from "./errno.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { JournalLabel } from "./journal-content.ts";

/** Clocks may be set while the computer runs; in milliseconds. */
const CLOCK_SLACK = 60_000;

/** Who writes journals, and what can be known of the others who do. Given by tests only. */
export interface JournalSession {
  /** Different at every start of the app. */
  readonly id: string;
  readonly computer: string;
  readonly pid: number;
  isRunning(pid: number): boolean;
  /** When this computer started, in milliseconds since 1970. */
  startedUp(): number;
}

export function thisSession(): JournalSession {
  return {
    id: randomBytes(8).toString("hex"),
    computer: hashBytes(new TextEncoder().encode(hostname())).slice(0, 16),
    pid: process.pid,
    isRunning,
    startedUp: () => Date.now() - uptime() * 1000,
  };
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks (kill(2)); Node does the same on Windows.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return errno(error) === "EPERM";
  }
}

/**
 * Whether a journal seems to be written by another process that still runs on this computer. A number of a process is
 * used again after a crash, so that this may be wrong: such a journal is marked, never hidden or removed. What was
 * written before the computer started, or on another computer, counts as left behind.
 */
export function isInUse(label: JournalLabel, own: JournalSession): boolean {
  if (label.session === own.id || label.computer !== own.computer || label.pid === own.pid) return false;
  return Date.parse(label.at) > own.startedUp() - CLOCK_SLACK && own.isRunning(label.pid);
}
