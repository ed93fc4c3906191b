import { describe, expect, it } from "vitest";
import type { FileHandle, FileSystem, OpenFlags } from "../../../electron/files/file-system.ts";
import type { JournalOutcome } from "../../../electron/files/journal.ts";
import { type Crash, crashesOf, fingerprint } from "./faults/crash-images.ts";
import { FaultyFileSystem } from "./faults/faulty-file-system.ts";
import { MemoryDisk } from "./faults/memory-disk.ts";
import { plansOf } from "./faults/plans.ts";
import { PROFILES } from "./faults/profiles.ts";
import { HEAD, journalsIn, PROJECT, protection } from "./journal-support.ts";

const ROOT = "/local";
/** Makes a compaction necessary. */
const LONG = "文".repeat(1_500);
const protect = protection();
const at = (n: number) => new Date(Date.UTC(2026, 3, 2, 0, 0, n)).toISOString();

interface Promised {
  /** Last number that was acknowledged; -1: none. */
  kept: number;
  /** The same, as being on the disk. */
  flushed: number;
  /** Last number that was sent. */
  sent: number;
}

/** Every operation of a journal; each state has a number of its own as its name. */
async function session(fs: FileSystem, promised: Promised, isProtected: boolean): Promise<void> {
  const told = (outcome: JournalOutcome) => {
    if (outcome.kind !== "kept") return;
    promised.kept = promised.sent;
    if (outcome.flushed) promised.flushed = promised.sent;
  };
  const next = () => {
    promised.sent += 1;
    return [{ path: ["municipality", "name"], value: String(promised.sent) }];
  };
  promised.sent = 0;
  const { journal, outcome } = await journalsIn(ROOT, { fs, compactBeyond: 0 }).begin(
    { ...HEAD, at: at(0) },
    PROJECT,
  );
  told(outcome);
  const edit = async (long = "") => {
    const delta = [...next(), ...(long ? [{ path: ["municipality", "lab"], value: long }] : [])];
    told(await journal.append(delta, at(promised.sent)));
  };
  await edit();
  await edit(LONG);
  await edit();
  told(await journal.saved({ ...HEAD, revision: 5 }, journal.project(), at(promised.sent)));
  const [name] = next();
  const project = { ...PROJECT, municipality: { ...PROJECT.municipality, name: String(name?.value) } };
  told(await journal.restart({ ...HEAD, at: at(promised.sent), unsaved: true }, project));
  if (isProtected) told(await journal.protectWith(protect));
  await edit();
  await journal.close({ drop: false });
}

/** The number that is found after a restart; what is wrong with it, as text. */
async function judged(disk: MemoryDisk, { kept, sent }: Promised): Promise<string | undefined> {
  const journals = journalsIn(ROOT, { fs: new FaultyFileSystem(disk) });
  const list = await journals.all();
  if (!list.ok) return list.reason;
  const numbers: number[] = [];
  for (const one of list.kept) {
    const opened = one.kind === "sealed" ? await journals.unseal(one.id, protect) : one;
    if (opened?.kind === "project") numbers.push(Number(opened.project.municipality.name));
  }
  const best = Math.max(-1, ...numbers);
  return best < kept || best > sent ? `${best} is found, ${kept} was kept, ${sent} sent` : undefined;
}

function newDisk(profile: (typeof PROFILES)[number]): MemoryDisk {
  return new MemoryDisk(profile, new Map(), [ROOT]);
}

/**
 * What a crash leaves of files that only grow: what was flushed stays as it was, and of the rest there is all, a part,
 * nothing, or zeros.
 */
function crashesOfGrowing(disk: MemoryDisk): readonly Crash[] {
  const now = disk.afterKill();
  const files = [...now.keys()].map((path) => ({ path, ...disk.inode(path) }));
  const flushed = new Map(files.map(({ path, durable }) => [path, Buffer.from(durable)]));
  const isPossible = ({ kind, image }: Crash) =>
    kind === "kill" ||
    [...image].every(([path, bytes]) => {
      const start = flushed.get(path);
      return start === undefined || start.equals(bytes.subarray(0, start.length));
    });
  const torn = files
    .filter(({ durable, content }) => durable.length > 0 && durable.length < content.length)
    .flatMap(({ path, durable, content }) => {
      const half = content.subarray(0, (durable.length + content.length) / 2);
      const zeros = new Uint8Array(content.length);
      zeros.set(durable);
      return [half, zeros].map((bytes): Crash => ({ kind: "power", image: new Map(now).set(path, bytes) }));
    });
  return [...crashesOf(disk).filter(isPossible), ...torn];
}

async function explore(
  profile: (typeof PROFILES)[number],
  isProtected: boolean,
  { Disk = FaultyFileSystem, faults = true } = {},
) {
  const probe = new FaultyFileSystem(newDisk(profile));
  await session(probe, { kept: -1, flushed: -1, sent: 0 }, isProtected);
  // EACCES for a folder of our own is what Windows says of every folder; flushing the file is enough there.
  const plans = plansOf(probe.trace, profile, { bytes: new Uint8Array() }).filter(
    ({ name, from, meddles }) =>
      !meddles &&
      (faults || name === "none") &&
      !(name.endsWith(": EACCES") && probe.trace[from]?.path === `${ROOT}/journal`),
  );
  const broken = new Set<string>();
  const verdicts = new Map<string, string | undefined>();
  let states = 0;
  for (const { name, plan, from } of plans) {
    const disk = newDisk(profile);
    const promised: Promised = { kept: -1, flushed: -1, sent: 0 };
    const seen = new Set<string>();
    let looked = -1;
    const look = async () => {
      if (disk.version === looked || fs.trace.length <= from) return;
      looked = disk.version;
      for (const crash of crashesOfGrowing(disk)) await judge(crash);
    };
    const judge = async ({ kind, image }: Crash) => {
      const due = kind === "kill" ? promised.kept : promised.flushed;
      const state = `${kind}|${due}|${promised.sent}|${fingerprint(image)}`;
      if (seen.has(state)) return;
      seen.add(state);
      if (!verdicts.has(state)) {
        const restarted = new MemoryDisk(profile, image, [ROOT, `${ROOT}/journal`]);
        verdicts.set(state, await judged(restarted, { ...promised, kept: due }));
      }
      const wrong = verdicts.get(state);
      if (wrong) broken.add(`${name} → ${kind} after ${fs.trace.at(-1)?.kind}: ${wrong}`);
    };
    const fs: FaultyFileSystem = new Disk(disk, plan, look);
    await session(fs, promised, isProtected);
    await look();
    const wrong = await judged(disk, promised);
    if (wrong) broken.add(`${name} → at the end: ${wrong}`);
    states += seen.size;
  }
  return { states, runs: plans.length, broken };
}

class NeverFlushed extends FaultyFileSystem {
  override async open(path: string, flags: OpenFlags, mode?: number): Promise<FileHandle> {
    return { ...(await super.open(path, flags, mode)), sync: async () => undefined };
  }
}

class RemovedTooEarly extends FaultyFileSystem {
  override async open(path: string, flags: OpenFlags, mode?: number): Promise<FileHandle> {
    const folder = `${ROOT}/journal`;
    if (flags === "wx") for (const name of await this.readdir(folder)) await this.rm(`${folder}/${name}`);
    return super.open(path, flags, mode);
  }
}

describe("the harness", () => {
  it.each([
    ["is never flushed", NeverFlushed],
    ["is removed before the next one is there", RemovedTooEarly],
  ])("catches a journal that %s", async (_, Disk) => {
    for (const profile of PROFILES.slice(0, 2)) {
      const { broken } = await explore(profile, false, { Disk, faults: false });
      expect(broken.size).toBeGreaterThan(0);
    }
  });
});

describe("a journal with a fault at any operation, and a crash at any moment after it", () => {
  it.each(PROFILES.slice(0, 2).map((profile, i) => ({ profile, name: profile.name, isProtected: i === 0 })))(
    "loses nothing that was kept on $name (password set meanwhile: $isProtected)",
    async (found) => {
      const { states, runs, broken } = await explore(found.profile, found.isProtected);
      console.log(`Journal, ${found.name}: ${states} states after ${runs} faults`);
      expect([...broken]).toEqual([]);
      expect(states).toBeGreaterThan(10_000);
    },
  );
});
