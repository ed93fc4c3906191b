import { mkdirSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createBackups } from "../../electron/files/backups.ts";
import { contentOf } from "../../electron/files/content-of.ts";
import { createOwnership } from "../../electron/files/owner-file.ts";
import { REAL_FILE_SYSTEM } from "../../electron/files/real-file-system.ts";
import { saveBytes } from "../../electron/files/save-bytes.ts";
import { saveProjectFile } from "../../electron/files/save-project.ts";
import { createEditSender } from "../../renderer/host/edit-sender.ts";
import { setNote } from "../../worksheets/project/edit-answers.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { scaledProject } from "./scaled-project.ts";
import { summary } from "./statistics.ts";
import { table } from "./tables.ts";

/** Companies of a round whose file has about this size. */
const SIZES = [
  { size: "50 KB", companies: 2 },
  { size: "1 MB", companies: 170 },
  { size: "10 MB", companies: 1750 },
] as const;

/** Of the plain write's time. */
const AIM = 3;
/** Of the window's thread, in milliseconds. */
const WINDOW_AIM = 8;

async function flushed(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}

/** What every program that saves at all safely has to do: write, fsync, rename, and flush the folder. */
async function plainWrite(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  const handle = await open(temporary, "w");
  await handle.writeFile(bytes);
  await handle.sync();
  await handle.close();
  await rename(temporary, path);
  await flushed(dirname(path));
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** One size's ways to save, each of which replaces a file of that size by another content. */
async function ways(project: Project, folder: string) {
  mkdirSync(folder, { recursive: true });
  const backups = createBackups({
    fs: REAL_FILE_SYSTEM,
    folder: join(folder, "backups"),
    now: () => new Date(),
  });
  const paths = { plain: join(folder, "plain"), bytes: join(folder, "bytes"), whole: join(folder, "whole") };
  const owned = async (path: string) => {
    const self = { user: "bench", computer: "bench", pid: process.pid, appVersion: "0" };
    const ownership = createOwnership({ fs: REAL_FILE_SYSTEM, path, self });
    if ((await ownership.acquire()).kind !== "owned") throw new Error("Not the owner");
    return async () => ((await ownership.stillOurs()) === "ours" ? ("go" as const) : ("notOwner" as const));
  };
  const owners = { bytes: await owned(paths.bytes), whole: await owned(paths.whole) };
  let revision = 1;
  const backUp = (key: string) => (previous: Uint8Array) => backups.add(key, previous, { revision });
  for (const path of Object.values(paths)) await plainWrite(path, serializeProject(project, 0));

  const next = () => {
    revision += 1;
    return serializeProject(project, revision);
  };
  const saved = ({ kind }: { readonly kind: string }) => {
    if (kind !== "saved") throw new Error(kind);
  };
  return {
    plain: async () => {
      const bytes = next();
      return milliseconds(() => plainWrite(paths.plain, bytes));
    },
    bytes: async () => {
      const options = {
        fs: REAL_FILE_SYSTEM,
        path: paths.bytes,
        expected: await contentOf(paths.bytes),
        bytes: next(),
        check: () => true,
        backUp: backUp("bytes"),
        beforeRename: owners.bytes,
      };
      return milliseconds(async () => saved(await saveBytes(options)));
    },
    whole: async () => {
      const expected = await contentOf(paths.whole);
      revision += 1;
      return milliseconds(async () =>
        saved(
          await saveProjectFile(
            project,
            revision,
            { path: paths.whole, expected },
            { backUp: backUp("whole"), beforeRename: owners.whole },
          ),
        ),
      );
    },
  };
}

/**
 * What a save takes of the window's own thread, in milliseconds: one answer of the last company has changed, what is
 * told of it is found and cloned once for each of the two borders it crosses. The rest is the main process's work.
 */
function windowTimes(project: Project, rounds: number): number[] {
  const sender = createEditSender();
  sender.adopt(project, 1);
  const company = project.companies.at(-1)?.id;
  const ref = { item: "b3.summary", ...(company === undefined ? {} : { company }) };
  let current = project;
  return Array.from({ length: rounds + 1 }, (_, round) => {
    current = setNote(current, ref, `${round}回目のメモ`);
    const start = performance.now();
    structuredClone(structuredClone(sender.update(current)));
    return performance.now() - start;
  }).slice(1);
}

type Times = Record<"plain" | "bytes" | "whole" | "window", number[]>;

function row(size: string, bytes: number, times: Times): readonly string[] {
  const plain = summary(times.plain).median;
  const shown = (values: readonly number[]) => {
    const { median, least, most } = summary(values);
    return `${median.toFixed(1)} ms (${least.toFixed(1)}–${most.toFixed(1)})`;
  };
  const ratio = (values: readonly number[]) => summary(values).median / plain;
  const disk = ratio(times.bytes);
  return [
    size,
    `${(bytes / 1e6).toFixed(2)} MB`,
    shown(times.plain),
    shown(times.bytes),
    `${disk.toFixed(2)} — ${disk <= AIM ? "met" : "not met"}`,
    shown(times.whole),
    ratio(times.whole).toFixed(2),
    `${shown(times.window)} — ${summary(times.window).most <= WINDOW_AIM ? "met" : "not met"}`,
  ];
}

/** How long a save takes beside a plain write of the same bytes, round after round in one process. */
export async function saveReport(
  rounds: number,
  scratch: string,
  say: (progress: string) => void,
): Promise<string> {
  const rows: (readonly string[])[] = [];
  for (const { size, companies } of SIZES) {
    say(`saving ${size}`);
    const project = scaledProject(companies);
    const all = await ways(project, join(scratch, `save-${companies}`));
    const times: Times = { plain: [], bytes: [], whole: [], window: windowTimes(project, rounds) };
    const names = ["plain", "bytes", "whole"] as const;
    // The first round of each warms up.
    for (let round = 0; round <= rounds; round++)
      for (const name of names) {
        const time = await all[name]();
        if (round > 0) times[name].push(time);
      }
    rows.push(row(size, serializeProject(project, 1).length, times));
  }
  return table(
    [
      "File",
      "Size",
      "Write, fsync, rename",
      "Save with backup and verification",
      `Times (aim ≤ ${AIM})`,
      "The same from the project: serialised and parsed again",
      "Times",
      `Of this the window's own thread (aim ≤ ${WINDOW_AIM} ms)`,
    ],
    rows,
  );
}
