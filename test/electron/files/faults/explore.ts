import { hashBytes } from "../../../../electron/files/hash-bytes.ts";
import type { SavedBytes } from "../../../../electron/files/save-bytes.ts";
import { saveBytes } from "../../../../electron/files/save-bytes.ts";
import { crashesOf, fingerprint } from "./crash-images.ts";
import { fileOf, openFile } from "./documents.ts";
import { FaultyFileSystem, type Operation } from "./faulty-file-system.ts";
import { judgeCrash } from "./judge-crash.ts";
import type { MemoryDisk } from "./memory-disk.ts";
import { type NamedPlan, plansOf } from "./plans.ts";
import type { Profile } from "./profiles.ts";
import {
  diskOf,
  instantly,
  noPromises,
  type Promises,
  type Saver,
  type Scenario,
  TARGET,
} from "./scenarios.ts";

export interface Exploration {
  readonly scenario: Scenario;
  readonly profile: Profile;
  /** Characters in the documents. */
  readonly size: number;
  /** The one under test, by default ours. */
  readonly save?: Saver;
  /** Only the faults for which this is true of their number, for a shorter run. */
  readonly only?: (fault: number) => boolean;
}

export interface Explored {
  /** Faults put in, one run each. */
  readonly runs: number;
  /** Distinct (fault, what was promised, what a crash left). */
  readonly states: number;
  /** What was broken, with where; at most a hundred. */
  readonly broken: readonly string[];
}

/** What another PC saves in between: of a revision nothing here writes. */
const THEIRS = 99;
/** Saved when the fault is over, to see that nothing stands in the way. */
const AFTERWARDS = 120;
const MOST_TOLD = 100;

async function traceOf({
  scenario,
  profile,
  size,
  save = saveBytes,
}: Exploration): Promise<readonly Operation[]> {
  const fs = new FaultyFileSystem(diskOf(profile, scenario, size));
  const promises = noPromises();
  await scenario.run({ fs, retrying: instantly(), save, promises, size });
  return fs.trace;
}

/** Puts every fault of a profile at every operation of a scenario and looks at every crash from then on. */
export async function explore(exploration: Exploration): Promise<Explored> {
  const theirs = { bytes: fileOf(THEIRS, exploration.size) };
  const all = plansOf(await traceOf(exploration), exploration.profile, theirs);
  const { only = () => true } = exploration;
  const plans = all.filter((_, fault) => only(fault));
  const broken: string[] = [];
  let states = 0;
  for (const plan of plans) {
    const found = await runPlan(exploration, plan);
    states += found.states;
    for (const what of found.broken) if (broken.length < MOST_TOLD) broken.push(`${plan.name} → ${what}`);
  }
  return { runs: plans.length, states, broken };
}

async function runPlan(
  { scenario, profile, size, save = saveBytes }: Exploration,
  plan: NamedPlan,
): Promise<Omit<Explored, "runs">> {
  const disk = diskOf(profile, scenario, size);
  const promises = noPromises();
  const seen = new Set<string>();
  const broken = new Set<string>();
  let looked = "";
  const watch = async () => {
    const now = `${disk.version}/${Object.values(promises).join("/")}`;
    // Before the fault all is as without it, and has been looked at.
    if (now === looked || fs.trace.length <= plan.from) return;
    looked = now;
    for (const crash of crashesOf(disk)) {
      const state = `${crash.kind}|${now.slice(now.indexOf("/"))}|${fingerprint(crash.image)}`;
      if (seen.has(state)) continue;
      seen.add(state);
      const meddled = plan.meddles !== undefined;
      for (const what of await judgeCrash({ crash, promises: { ...promises }, profile, scenario, meddled }))
        broken.add(`${crash.kind} after ${fs.trace.at(-1)?.kind ?? "nothing"}: ${what}`);
    }
  };
  const fs = new FaultyFileSystem(disk, plan.plan, watch);
  const outcome = await scenario.run({ fs, retrying: instantly(), save, promises, size });
  await watch();
  for (const what of await wrongAtTheEnd({ scenario, size }, plan, disk, fs.trace, promises, outcome))
    broken.add(what);
  return { states: seen.size, broken: [...broken] };
}

/** What the program said, held against what is there; and whether saving works when the fault is over. */
async function wrongAtTheEnd(
  { scenario, size }: Pick<Exploration, "scenario" | "size">,
  plan: NamedPlan,
  disk: MemoryDisk,
  trace: readonly Operation[],
  promises: Promises,
  outcome: SavedBytes | undefined,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const content = disk.has(TARGET) ? disk.inode(TARGET).content : undefined;
  const revision = content && (await openFile(content))?.revision;
  if (plan.meddles) {
    if (
      !isExcused(plan, trace, scenario.begins) &&
      revision !== (plan.meddles === "changes" ? THEIRS : undefined)
    )
      wrong.push(`silently overwritten: what another PC did is gone (${revision})`);
  } else if (outcome?.kind !== "unknown") {
    const due = Math.max(promises.saved, scenario.begins);
    if ((revision ?? 0) !== due) wrong.push(`said ${outcome?.kind}: ${revision} is there, not ${due}`);
  }
  wrong.push(...(await stuckAfterwards(disk, size)));
  return wrong;
}

/**
 * No file system compares and renames at once: a change just between the last look and the rename is overwritten (the
 * owner file is what keeps others away). A change before the file was opened is what was opened.
 */
function isExcused({ from, meddles }: NamedPlan, trace: readonly Operation[], begins: number): boolean {
  const opening = trace.findIndex(({ kind }) => kind === "realpath");
  const opened = opening < 0 ? -1 : opening + 2;
  const isRenamed = trace[from]?.kind === "rename" && trace[from]?.path === TARGET;
  // What a first save has not yet put there cannot be taken away.
  return isRenamed || from <= opened || (meddles === "removes" && begins === 0);
}

async function stuckAfterwards(disk: MemoryDisk, size: number): Promise<readonly string[]> {
  const expected = disk.has(TARGET) ? hashBytes(disk.inode(TARGET).content) : "absent";
  const saved = await saveBytes({
    fs: new FaultyFileSystem(disk),
    path: TARGET,
    expected,
    bytes: fileOf(AFTERWARDS, size),
    check: () => true,
    retrying: instantly(),
  });
  return saved.kind === "saved" ? [] : [`cannot be saved afterwards: ${saved.kind}`];
}
