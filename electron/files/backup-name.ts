import { randomBytes } from "node:crypto";
import type { BackupEntry } from "../../worksheets/project/which-to-keep.ts";

/** Instant, revision, and chance, so that two of the same moment differ. No colon: Windows allows none in a name. */
const NAME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2})(\d{2})(\d{2})\.(\d{3})Z-r(\d{1,16})-[0-9a-f]{16}\.colead-backup$/u;

/** The file name of a new backup, which is its id too. */
export function backupName(at: Date, revision: number): string {
  const instant = at.toISOString().replaceAll(":", "");
  return `${instant}-r${revision}-${randomBytes(8).toString("hex")}.colead-backup`;
}

/** What a name tells; undefined when it is not one of ours (`._…`, `~$…`, temporaries, copies made by hand). */
export function backupEntry(name: string): BackupEntry | undefined {
  const match = NAME.exec(name);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds, milliseconds, revision] = match;
  const at = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
  const count = Number(revision);
  if (Number.isNaN(Date.parse(at)) || !Number.isSafeInteger(count)) return undefined;
  return { id: name, at, revision: count };
}
