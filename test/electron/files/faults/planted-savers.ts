import { dirname } from "node:path";
import { flushRename } from "../../../../electron/files/flush-rename.ts";
import { hashBytes } from "../../../../electron/files/hash-bytes.ts";
import type { SaveBytesOptions, SavedBytes } from "../../../../electron/files/save-bytes.ts";
import type { Saver } from "./scenarios.ts";

/** The ways to save a file that look right and are not. The harness must catch each, or it proves nothing. */
interface Habits {
  /** Looks at the target before the rename a second time. */
  readonly looksAgain: boolean;
  readonly flushesFile: boolean;
  readonly flushesName: boolean;
  /** Uses the count that a write returns. */
  readonly countsWritten: boolean;
  readonly removesTargetFirst: boolean;
  /** Flushes the same file again when that failed. */
  readonly flushesAgain: boolean;
  /** Takes any answer to a rename for success. */
  readonly ignoresRename: boolean;
}

const GOOD: Habits = {
  looksAgain: true,
  flushesFile: true,
  flushesName: true,
  countsWritten: true,
  removesTargetFirst: false,
  flushesAgain: false,
  ignoresRename: false,
};

const FAILED: SavedBytes = { kind: "failed", reason: "" };

function saverWith(habits: Habits): Saver {
  let count = 0;
  const save = async ({ fs, path, expected, bytes }: SaveBytesOptions): Promise<SavedBytes> => {
    const unchanged = async () =>
      (await fs.readFile(path).then(hashBytes, () => "absent")) === expected ? undefined : FAILED;
    const early = await unchanged();
    if (early) return early;
    const temporary = `${dirname(path)}/~planted-${++count}.tmp`;
    const handle = await fs.open(temporary, "wx");
    try {
      // write-file-atomic and atomically: one fs.write, its count not looked at.
      if (habits.countsWritten) await handle.writeFile(bytes);
      else await handle.write(bytes);
      if (habits.flushesFile)
        await handle.sync().catch((error: unknown) => {
          if (!habits.flushesAgain) throw error;
          return handle.sync();
        });
    } finally {
      await handle.close();
    }
    if (habits.countsWritten && hashBytes(await fs.readFile(temporary)) !== hashBytes(bytes)) return FAILED;
    const late = habits.looksAgain ? await unchanged() : undefined;
    if (late) return late;
    if (habits.removesTargetFirst) await fs.rm(path, { force: true });
    await fs.rename(temporary, path).catch((error: unknown) => {
      if (!habits.ignoresRename) throw error;
    });
    if (habits.flushesName) await flushRename(fs, path);
    return { kind: "saved", hash: hashBytes(bytes), flushed: true, backedUp: false };
  };
  return (options) => save(options).catch(() => FAILED);
}

async function truncateInPlace({ fs, path, bytes }: SaveBytesOptions): Promise<SavedBytes> {
  try {
    const handle = await fs.open(path, "r+");
    try {
      await handle.truncate(0);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { kind: "saved", hash: hashBytes(bytes), flushed: true, backedUp: false };
  } catch {
    return FAILED;
  }
}

/** Each with what the harness has to say of it. */
export const PLANTED: readonly { readonly name: string; readonly save: Saver; readonly caught: RegExp }[] = [
  { name: "truncates in place", save: truncateInPlace, caught: /kill after \w+: target damaged/u },
  {
    name: "deletes, then renames",
    save: saverWith({ ...GOOD, removesTargetFirst: true }),
    caught: /kill after rm: target gone/u,
  },
  {
    name: "does not flush the file",
    save: saverWith({ ...GOOD, flushesFile: false, flushesName: false }),
    caught: /power after rename: target damaged/u,
  },
  {
    name: "does not flush the rename",
    save: saverWith({ ...GOOD, flushesName: false }),
    caught: /power after \w+: acknowledged revision \d+ lost/u,
  },
  {
    name: "does not look how much was written, on a disk that fills up (write-file-atomic)",
    save: saverWith({ ...GOOD, countsWritten: false }),
    caught: /write #\d+: short.* → kill after rename: target damaged/u,
  },
  {
    name: "flushes again after a failed flush",
    save: saverWith({ ...GOOD, flushesAgain: true }),
    caught: /sync #\d+: EIO → power after \w+: target damaged/u,
  },
  {
    name: "does not look at the target again",
    save: saverWith({ ...GOOD, looksAgain: false }),
    caught: /changed by another PC → silently overwritten/u,
  },
  {
    name: "takes a refused rename for done",
    save: saverWith({ ...GOOD, ignoresRename: true }),
    caught: /rename #\d+: E\w+ → .*acknowledged revision \d+ lost/u,
  },
];
