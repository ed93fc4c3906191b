import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Journal } from "../../../electron/files/journal.ts";
import type { JournalHead, Protect } from "../../../electron/files/journal-content.ts";
import { createJournals, type Journals, type JournalsOptions } from "../../../electron/files/journals.ts";
import type { KeptProject } from "../../../electron/files/kept.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { deltaBetween } from "../../../worksheets/project/delta-between.ts";
import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";

export const HEAD: JournalHead = {
  fileName: "北見.colead",
  path: "/share/北見.colead",
  base: "a".repeat(64),
  revision: 4,
  at: "2026-11-16T01:02:03.000Z",
  unsaved: false,
};

export const LATER = "2026-11-16T02:00:00.000Z";

export const PROJECT: Project = newProject(
  "6f9a1c52-0000-4000-8000-00000000000f",
  "2026-04-01T00:00:00.000Z",
  {
    name: "0",
  },
);

export const named = (name: string, project = PROJECT): Project => setMunicipality(project, "name", name);

/** A delta that names the municipality. */
export const naming = (name: string, before = PROJECT) => deltaBetween(before, named(name, before));

const begun: Journal[] = [];

export function journalsIn(root: string, over: Partial<JournalsOptions> = {}): Journals {
  const journals = createJournals({
    fs: REAL_FILE_SYSTEM,
    folder: join(root, "journal"),
    draftsFolder: join(root, "drafts"),
    now: () => new Date(),
    ...over,
  });
  return {
    ...journals,
    begin: async (...args) => {
      const begins = await journals.begin(...args);
      begun.push(begins.journal);
      return begins;
    },
  };
}

/** Ends what the tests have begun, as the end of the app does. */
export async function closeJournals(): Promise<void> {
  await Promise.all(begun.splice(0).map((journal) => journal.close({ drop: false })));
}

/** Everything kept; fails on a disk that does not say. */
export async function allKept(journals: Journals) {
  const list = await journals.all();
  if (!list.ok) throw new Error(list.reason);
  return list.kept;
}

/** The one project that is kept. */
export async function onlyKept(journals: Journals): Promise<KeptProject> {
  const [only, ...others] = await allKept(journals);
  if (only?.kind !== "project" || others.length > 0)
    throw new Error(`${only?.kind} and ${others.length} others`);
  return only;
}

/** A real cipher with a fresh key, in place of one that comes from a password. */
export function protection(): Protect {
  const key = randomBytes(32);
  return {
    seal: async (bytes) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      const content = Buffer.concat([cipher.update(bytes), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), content]);
    },
    open: async (bytes) => {
      try {
        const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
        cipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
}
