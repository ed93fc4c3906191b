import { join } from "node:path";
import { z } from "zod";
import type { FileSystem } from "./file-system.ts";
import { hashBytes } from "./hash-bytes.ts";
import { storedValue } from "./stored-value.ts";

/** How many files are remembered, newest first. */
const MOST = 300;

const schema = z.array(z.object({ file: z.string(), project: z.string() }));

/** How a path is remembered: nothing about it can be read. macOS and some servers spell names in another form. */
function fileOf(path: string): string {
  return hashBytes(new TextEncoder().encode(path.normalize("NFC"))).slice(0, 32);
}

/**
 * Which project lay at a path. Backups are kept by project, so that they stay with it when it is saved under another
 * name; a damaged file does not say what project it was. Nothing rejects.
 */
export function createBackupKeys(folder: string, fs: FileSystem) {
  const stored = storedValue(join(folder, "backup-keys.json"), schema, fs);
  let last: Promise<unknown> = Promise.resolve();
  return {
    remember: (path: string, project: string): Promise<void> => {
      const done = last.then(async () => {
        const rows = (await stored.read()) ?? [];
        const file = fileOf(path);
        if (rows[0]?.file === file && rows[0].project === project) return;
        const others = rows.filter((row) => row.file !== file).slice(0, MOST - 1);
        // Without it only the backups of a damaged file are not found by themselves.
        await stored.write([{ file, project }, ...others]).catch(() => undefined);
      });
      last = done;
      return done;
    },
    projectAt: async (path: string): Promise<string | undefined> => {
      await last;
      const file = fileOf(path);
      return (await stored.read())?.find((row) => row.file === file)?.project;
    },
  };
}

export type BackupKeys = ReturnType<typeof createBackupKeys>;
