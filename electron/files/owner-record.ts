import { z } from "zod";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";

const FORMAT = "co-lead-owner-1";
/** In bytes: anybody can write this file. */
const MOST_BYTES = 4096;
/** The heartbeat has always as many digits, so that rewriting it in place changes nothing else. */
const BEAT_DIGITS = 10;

/** Not shown: control characters, and those that turn the direction of what follows. */
const NOT_SHOWN = /\p{C}/gu;
const shown = (most: number) => z.string().transform((text) => text.replaceAll(NOT_SHOWN, "").slice(0, most));

const recordSchema = z.object({
  format: z.literal(FORMAT),
  user: shown(128),
  computer: shown(128),
  pid: z
    .int()
    .positive()
    .max(2 ** 32),
  appVersion: shown(32),
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  since: z.iso.datetime().max(40),
  beat: z.string().regex(new RegExp(`^\\d{${BEAT_DIGITS}}$`)),
  closing: z.boolean(),
});

/** What an owner file says. */
export interface OwnerRecord {
  /** The name the operating system knows the user by. */
  readonly user: string;
  readonly computer: string;
  readonly pid: number;
  readonly appVersion: string;
  /** 32 hexadecimal digits, new each time a file is owned. */
  readonly nonce: string;
  /** ISO 8601 instant by the owner's clock; for people, never compared. */
  readonly since: string;
  /** Counts up while the owner lives. */
  readonly beat: number;
  /** The owner is about to remove it. */
  readonly closing: boolean;
}

/** The bytes of an owner file: of the same length for every `beat`. */
export function ownerBytes({ beat, ...record }: OwnerRecord): Uint8Array {
  const digits = String(beat % 10 ** BEAT_DIGITS).padStart(BEAT_DIGITS, "0");
  const shortened = {
    ...record,
    user: record.user.slice(0, 128),
    computer: record.computer.slice(0, 128),
    appVersion: record.appVersion.slice(0, 32),
  };
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, ...shortened, beat: digits })}\n`);
}

/** Undefined: not what ownerBytes writes — empty after a crash, cut, or something else. */
export function parseOwner(bytes: Uint8Array): OwnerRecord | undefined {
  if (bytes.length > MOST_BYTES) return undefined;
  try {
    const { format: _, beat, ...record } = recordSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { ...record, beat: Number(beat) };
  } catch {
    return undefined;
  }
}

export type FoundOwner = OwnerRecord | "unreadable" | "absent";

/** What stands at the path of an owner file. Rejects with the system's error when the disk does not tell. */
export async function readOwner(fs: FileSystem, path: string): Promise<FoundOwner> {
  try {
    const stat = await fs.stat(path);
    // A pipe would never end, and something large is not worth reading.
    if (!stat.isFile() || stat.size > MOST_BYTES) return "unreadable";
    return parseOwner(await fs.readFile(path)) ?? "unreadable";
  } catch (error) {
    if (errno(error) === "ENOENT") return "absent";
    throw error;
  }
}
