import { dirname } from "node:path";
import type { z } from "zod";
import type { FileSystem } from "./file-system.ts";
import { REAL_FILE_SYSTEM } from "./real-file-system.ts";
import { overwriteFile } from "./replace-file.ts";

/** A small value kept in a JSON file of this user. */
export interface StoredValue<T> {
  /** What was written last; undefined when nothing was, or what is there cannot be used. */
  read(): Promise<T | undefined>;
  /** Rejects when the disk does. */
  write(value: T): Promise<void>;
}

export function storedValue<T>(
  path: string,
  schema: z.ZodType<T>,
  fs: FileSystem = REAL_FILE_SYSTEM,
): StoredValue<T> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async () => {
      try {
        const parsed = schema.safeParse(JSON.parse(new TextDecoder().decode(await fs.readFile(path))));
        return parsed.success ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
    write: (value) => {
      const work = async () => {
        await fs.mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await overwriteFile(path, new TextEncoder().encode(JSON.stringify(value)), { fs, mode: 0o600 });
      };
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
