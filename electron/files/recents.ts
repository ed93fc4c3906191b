import { randomUUID } from "node:crypto";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Recent } from "../bridge.ts";
import { storedValue } from "./stored-value.ts";

const MOST_RECENTS = 12;

const recentsSchema = z.array(
  z.object({ id: z.string(), path: z.string(), subject: z.string(), at: z.iso.datetime() }),
);

/** The files opened or saved last. Their paths never leave the main process: the renderer knows them by id. */
export function createRecents(folder: string, now: () => Date) {
  const stored = storedValue(join(folder, "recents.json"), recentsSchema);
  let last: Promise<unknown> = Promise.resolve();
  const rows = async () => (await stored.read()) ?? [];
  /** One change after the other, so that none is lost. */
  const change = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  return {
    /** Newest first. */
    all: async (): Promise<readonly Recent[]> => {
      await last;
      return (await rows()).map(({ id, path, subject, at }) => ({ id, name: basename(path), subject, at }));
    },

    pathOf: async (id: string): Promise<string | undefined> => {
      await last;
      return (await rows()).find((row) => row.id === id)?.path;
    },

    /** Puts a file first; the same file is listed once. */
    remember: (path: string, subject: string): Promise<void> =>
      change(async () => {
        const known = await rows();
        const id = known.find((row) => row.path === path)?.id ?? randomUUID();
        const others = known.filter((row) => row.id !== id).slice(0, MOST_RECENTS - 1);
        await stored.write([{ id, path, subject, at: now().toISOString() }, ...others]);
      }),

    /** Takes a file off the list. */
    forget: (id: string): Promise<void> =>
      change(async () => stored.write((await rows()).filter((row) => row.id !== id))),
  };
}

export type Recents = ReturnType<typeof createRecents>;
