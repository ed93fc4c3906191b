import { z } from "zod";
import { type ProjectDelta, projectDeltaSchema } from "../../worksheets/project/project-delta.ts";
import { parseStrictJson } from "../../worksheets/project/strict-json.ts";
import { decodeUtf8 } from "../../worksheets/project/utf8.ts";

/** What a journal says about itself before anything else. */
export const JOURNAL_FORMAT = "co-lead-journal";
/** The version this program writes and reads. */
export const JOURNAL_VERSION = 1;

/** Encrypts what a journal holds, for projects with a password. */
export interface Protect {
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  /** What was sealed; undefined when the password is another or the bytes were changed. */
  open(bytes: Uint8Array): Promise<Uint8Array | undefined>;
}

/** The file a project came from or was last saved to. All undefined, and revision 0, for one never saved. */
export interface SavedAs {
  readonly fileName: string | undefined;
  /** Stays in the main process. */
  readonly path: string | undefined;
  /** SHA-256 of the file's content. */
  readonly base: string | undefined;
  readonly revision: number;
}

/** How a project stands. */
export interface JournalHead extends SavedAs {
  /** ISO 8601 instant of the last edit. */
  readonly at: string;
  /** Whether there are edits that are not in the file. */
  readonly unsaved: boolean;
}

const name = z.string().max(1000);
const instant = z.iso.datetime();
const savedAs = {
  fileName: name.optional(),
  path: z.string().max(32_767).optional(),
  base: z.string().max(200).optional(),
  revision: z.int().min(0),
  unsaved: z.boolean(),
};

/** The first record, always readable: nothing in it is secret. */
export const labelSchema = z.object({
  format: z.literal(JOURNAL_FORMAT),
  version: z.int().min(1),
  /** Who writes it, see journal-session.ts. */
  session: z.string().max(100),
  computer: z.string().max(100),
  pid: z.int().min(1),
  /** Beginning of the file, by this computer's clock. */
  at: instant,
  /** Whether the records after this one are sealed. */
  sealed: z.boolean(),
  /** How many changes its session had made to the project before; every record after the second is one more. */
  changes: z.int().min(0),
  /** Names of the files it takes the place of, if they hold no later change. */
  supersedes: z.array(name).max(1000),
});
export type JournalLabel = z.infer<typeof labelSchema>;

/** The second record: the project as a whole. `version`: of the project's format, see file-format.ts. */
export const headSchema = z.object({
  ...savedAs,
  at: instant,
  version: z.int().min(1),
  project: z.unknown(),
});

/** All further records: an edit, or that the project was saved. */
export const changeSchema = z.union([
  z.object({ at: instant, delta: projectDeltaSchema }),
  z.object({ at: instant, saved: z.object(savedAs) }),
]);

export type JournalChange =
  | { readonly at: string; readonly delta: ProjectDelta }
  | { readonly at: string; readonly saved: SavedAs & { readonly unsaved: boolean } };

/** The bytes of a record's content. */
export function encodeContent(content: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}

/** A record's content if it has its shape. Never throws. */
export function decodeContent<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | undefined {
  const text = decodeUtf8(bytes);
  if (text === undefined) return undefined;
  const json = parseStrictJson(text);
  if (!json.ok) return undefined;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? parsed.data : undefined;
}
