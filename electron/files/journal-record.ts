import { createHash } from "node:crypto";

/** Before every record stand its length (unsigned, 32 bits, big-endian) and its hash (SHA-256). */
const LENGTH_BYTES = 4;
const HASH_BYTES = 32;
const FRAME_BYTES = LENGTH_BYTES + HASH_BYTES;

/** What the first record of a file follows. */
export const NO_RECORD: Uint8Array = new Uint8Array(HASH_BYTES);

export interface WrittenRecord {
  readonly bytes: Uint8Array;
  /** What the next record follows. */
  readonly hash: Uint8Array;
}

export interface FoundRecord {
  readonly payload: Uint8Array;
  /** Where it ends in its file, in bytes. */
  readonly end: number;
}

/**
 * A record as it stands in a journal. Its hash covers the one before it, so that a record of another file, left on the
 * disk where this one should be, or one that was lost in between is noticed.
 */
export function writeRecord(payload: Uint8Array, previous: Uint8Array): WrittenRecord {
  const hash = hashOf(payload, previous);
  const bytes = new Uint8Array(FRAME_BYTES + payload.length);
  new DataView(bytes.buffer).setUint32(0, payload.length);
  bytes.set(hash, LENGTH_BYTES);
  bytes.set(payload, FRAME_BYTES);
  return { bytes, hash };
}

/** The records of a file up to the first that is torn or changed. Never throws; payloads are parts of `bytes`. */
export function readRecords(bytes: Uint8Array): readonly FoundRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: FoundRecord[] = [];
  let previous = NO_RECORD;
  let at = 0;
  while (bytes.length - at >= FRAME_BYTES) {
    const begin = at + FRAME_BYTES;
    const end = begin + view.getUint32(at);
    if (end > bytes.length) break;
    const payload = bytes.subarray(begin, end);
    const hash = hashOf(payload, previous);
    if (!hash.equals(bytes.subarray(at + LENGTH_BYTES, begin))) break;
    found.push({ payload, end });
    previous = hash;
    at = end;
  }
  return found;
}

function hashOf(payload: Uint8Array, previous: Uint8Array): Buffer {
  return createHash("sha256").update(previous).update(payload).digest();
}
