import { backupEntry } from "../../../../electron/files/backup-name.ts";
import { rescue } from "../../../../electron/files/rescue.ts";
import { type Crash, fingerprint } from "./crash-images.ts";
import { openFile } from "./documents.ts";
import { FaultyFileSystem } from "./faulty-file-system.ts";
import { newestKept } from "./journal-scenario.ts";
import { MemoryDisk } from "./memory-disk.ts";
import type { Profile } from "./profiles.ts";
import { backupsOf, KEY, LOCAL, type Promises, type Scenario, SHARE, TARGET } from "./scenarios.ts";

export interface Judgement {
  readonly crash: Crash;
  readonly promises: Promises;
  readonly profile: Profile;
  readonly scenario: Scenario;
  /** Another PC may have put something there or taken it away: only wholeness is asked for. */
  readonly meddled: boolean;
}

const known = new Map<string, Promise<readonly string[]>>();

/** What the crash broke of what was promised; [] when nothing. Equal states are judged once. */
export function judgeCrash(judgement: Judgement): Promise<readonly string[]> {
  const { crash, promises, profile, scenario, meddled } = judgement;
  const key = [
    crash.kind,
    ...Object.values(promises),
    scenario.begins,
    profile.share.syncs,
    meddled,
    fingerprint(crash.image),
  ].join("|");
  const before = known.get(key);
  if (before) return before;
  const judged = judge(judgement);
  known.set(key, judged);
  return judged;
}

async function judge(judgement: Judgement): Promise<readonly string[]> {
  const { crash, profile } = judgement;
  // The restart: what is there now is there for good.
  const fs = new FaultyFileSystem(new MemoryDisk(profile, crash.image, [SHARE, LOCAL]));
  const found = await rescue({ fs, path: TARGET, open: openFile, backups: backupsOf(fs), key: KEY });
  const best = found.candidates[0]?.revision ?? 0;
  const broken = await damagedBackups(judgement);
  const { kept, keptFlushed } = judgement.promises;
  const edit = crash.kind === "kill" ? kept : keptFlushed;
  if (edit > 0 && (await newestKept(fs)) < edit) broken.push(`kept edit ${edit} lost`);
  const oldest = judgement.promises.backedUp;
  if (found.candidates.every(({ kind, revision }) => kind === "file" || revision < oldest) && oldest > 0)
    broken.push(`backup of revision ${oldest} lost`);
  if (promisesNothing(judgement))
    return best >= oldest ? broken : [...broken, `only revision ${best} is found`];
  return [...broken, ...(await brokenTarget(judgement, best, found.target))];
}

/** Where nothing can be flushed, a power loss can take anything of the share. */
function promisesNothing({ crash, profile }: Judgement): boolean {
  return crash.kind === "power" && !profile.share.syncs;
}

async function damagedBackups({ crash }: Judgement): Promise<string[]> {
  const damaged: string[] = [];
  for (const [path, bytes] of crash.image) {
    const entry = backupEntry(path.slice(path.lastIndexOf("/") + 1));
    if (entry && (await openFile(bytes)) === undefined)
      damaged.push(`backup of revision ${entry.revision} damaged`);
  }
  return damaged;
}

async function brokenTarget(
  { crash, promises, scenario, meddled }: Judgement,
  best: number,
  standing: "sound" | "damaged" | "missing" | "unreachable",
): Promise<readonly string[]> {
  const least = Math.max(scenario.begins, crash.kind === "kill" ? promises.saved : promises.flushed);
  const bytes = crash.image.get(TARGET);
  if (bytes === undefined) return least > 0 && !meddled ? ["target gone"] : [];
  const opened = await openFile(bytes);
  if (opened === undefined) return [`target damaged (${bytes.length} bytes)`];
  if (standing !== "sound") return ["a sound target is not found"];
  if (meddled) return [];
  if (opened.revision < least) return [`acknowledged revision ${least} lost: ${opened.revision} is there`];
  return best >= least ? [] : [`revision ${least} is not found`];
}
