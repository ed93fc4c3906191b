import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import type { Draft } from "../bridge.ts";
import { hashBytes } from "./hash-bytes.ts";
import { overwriteFile } from "./replace-file.ts";

/** A line before the project file; that carries version and checksum of its own. */
const headSchema = z.object({ fileName: z.string().max(1000).optional(), at: z.iso.datetime() });

const ENDING = ".draft";

/** Only the user may read what is not saved yet. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

function parseDraft(bytes: Uint8Array): Draft | undefined {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return undefined;
  let head: unknown;
  try {
    head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  } catch {
    return undefined;
  }
  const known = headSchema.safeParse(head);
  const file = parseProjectFile(bytes.subarray(end + 1));
  if (!known.success || !file.ok) return undefined;
  return {
    project: file.project,
    revision: file.revision,
    fileName: known.data.fileName,
    at: known.data.at,
  };
}

/**
 * The projects that are being edited, one file each in a folder of this user. Every method rejects when the disk does.
 * One that cannot be read stays where it is and is left out.
 */
export function createDrafts(folder: string) {
  // The id comes from a file somebody else may have made: it must not name a path.
  const pathOf = (projectId: string) =>
    join(folder, `${hashBytes(new TextEncoder().encode(projectId)).slice(0, 32)}${ENDING}`);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, or an older draft could end up over a newer one. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
  const read = async (path: string): Promise<Draft | undefined> =>
    readFile(path).then(parseDraft, () => undefined);

  return {
    keep: (draft: Draft): Promise<void> =>
      inTurn(async () => {
        await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
        const head = JSON.stringify({ fileName: draft.fileName, at: draft.at });
        const bytes = Buffer.concat([
          Buffer.from(`${head}\n`),
          serializeProject(draft.project, draft.revision),
        ]);
        await overwriteFile(pathOf(draft.project.id), bytes, { mode: PRIVATE_FILE });
      }),

    drop: (projectId: string): Promise<void> => inTurn(() => rm(pathOf(projectId), { force: true })),

    /** Newest first. */
    all: (): Promise<readonly Draft[]> =>
      inTurn(async () => {
        const names = await readdir(folder).catch(() => []);
        const found = await Promise.all(
          names.filter((name) => name.endsWith(ENDING)).map((name) => read(join(folder, name))),
        );
        return found.filter((draft) => draft !== undefined).sort((a, b) => b.at.localeCompare(a.at));
      }),

    of: (projectId: string): Promise<Draft | undefined> => inTurn(() => read(pathOf(projectId))),
  };
}

export type Drafts = ReturnType<typeof createDrafts>;
