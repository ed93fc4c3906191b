import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { z } from "zod";
import { replaceFile } from "./replace-file.ts";

/** A small value kept in a JSON file of this user. */
export interface StoredValue<T> {
  /** What was written last; undefined when nothing was, or what is there cannot be used. */
  read(): Promise<T | undefined>;
  write(value: T): Promise<void>;
}

export function storedValue<T>(path: string, schema: z.ZodType<T>): StoredValue<T> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async () => {
      try {
        const parsed = schema.safeParse(JSON.parse(await readFile(path, "utf8")));
        return parsed.success ? parsed.data : undefined;
      } catch {
        return undefined;
      }
    },
    write: (value) => {
      const work = async () => {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await replaceFile(path, new TextEncoder().encode(JSON.stringify(value)), { mode: 0o600 });
      };
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
}
