import { dirname } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { ownerPath } from "./owner-chain.ts";
import type { Protection } from "./protection.ts";
import { readContent } from "./read-content.ts";
import { removeObsolete, rescue } from "./rescue.ts";
import { TEMPORARY_NAME } from "./temporary-file.ts";

const NO_BACKUPS = { list: async () => [], read: async () => undefined };

/**
 * Takes away what saves that were cut short have left beside a file and what its present content proves obsolete. For
 * the owner of the file, right after it became that: the owner file's time is now by the disk's own clock. Never rejects.
 */
export async function tidyBeside(
  fs: FileSystem,
  path: string,
  protection: Protection | undefined,
): Promise<void> {
  try {
    const names = await fs.readdir(dirname(path));
    if (!names.some((name) => TEMPORARY_NAME.test(name))) return;
    const { mtimeMs } = await fs.stat(ownerPath(path));
    const found = await rescue({
      fs,
      path,
      open: async (bytes) => {
        const content = await readContent(bytes, protection);
        if (content.kind !== "read") return undefined;
        return { content: undefined, project: content.project.id, revision: content.revision };
      },
      backups: NO_BACKUPS,
      key: "",
    });
    await removeObsolete(fs, found, mtimeMs);
  } catch {
    // The next one who opens the file tries again.
  }
}
