import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const PREFIX = "sha256:";
const DIGITS = 64;
const ZEROS = new TextEncoder().encode("0".repeat(DIGITS));

/** Stands in the text while its checksum is calculated. */
export const BLANK_CHECKSUM = `${PREFIX}${"0".repeat(DIGITS)}`;

/** What the checksum of a project file looks like. */
export const CHECKSUM_PATTERN = /^sha256:[0-9a-f]{64}$/u;

/**
 * SHA-256 (FIPS 180-4) of a project file's exact bytes, without a byte order mark, in which the 64 digits
 * that begin at `digitsAt` (an offset in bytes) count as zeros. So every other byte is covered, white space included.
 */
export function checksumOf(bytes: Uint8Array, digitsAt: number): string {
  const hash = sha256.create();
  hash.update(bytes.subarray(0, digitsAt));
  hash.update(ZEROS);
  hash.update(bytes.subarray(digitsAt + DIGITS));
  return `${PREFIX}${bytesToHex(hash.digest())}`;
}

/** Where the digits of a checksum begin in a file, as an offset in bytes, or undefined when it is not there. */
export function digitsOffset(text: string, checksum: string): number | undefined {
  // A second occurrence would have to contain its own hash, so the first one is the one that counts.
  const at = text.indexOf(`"${checksum}"`);
  if (at < 0) return undefined;
  return new TextEncoder().encode(text.slice(0, at + 1 + PREFIX.length)).length;
}
