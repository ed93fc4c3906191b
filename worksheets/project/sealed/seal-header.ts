import { isBearable, type ScryptParameters } from "./scrypt-parameters.ts";
import { KEY_BYTES, NONCE_BYTES, TAG_BYTES } from "./seal-crypto.ts";

/** How every sealed file begins; the version follows. No text begins so that is a project file. */
const MAGIC = new TextEncoder().encode("CoLEADs");

/** The version of the sealed format that this program writes. */
export const SEAL_VERSION = 1;

export const SALT_BYTES = 16;

/** Length of a wrapped key: the key and its tag. */
const WRAPPED_BYTES = KEY_BYTES + TAG_BYTES;

// Numbers are unsigned, 32 bits, big-endian.
const N_AT = MAGIC.length + 1;
const SALT_AT = N_AT + 3 * 4;
const WRAP_NONCE_AT = SALT_AT + SALT_BYTES;
const WRAPPED_AT = WRAP_NONCE_AT + NONCE_BYTES;
const NONCE_AT = WRAPPED_AT + WRAPPED_BYTES;
/** Length of the header: what follows is the ciphertext and its tag. */
export const HEADER_BYTES = NONCE_AT + NONCE_BYTES;

/** By how much sealing makes content longer, in bytes. */
export const SEAL_OVERHEAD = HEADER_BYTES + TAG_BYTES;

/** What sealed bytes say openly. The arrays are parts of the bytes given. */
export interface SealHeader {
  readonly parameters: ScryptParameters;
  readonly salt: Uint8Array;
  readonly wrapNonce: Uint8Array;
  /** The data key, sealed with the key that comes from the password. */
  readonly wrappedKey: Uint8Array;
  readonly nonce: Uint8Array;
  /** Everything before the wrapped key: authenticated with it. */
  readonly beforeKey: Uint8Array;
  /** The whole header: authenticated with the content. */
  readonly whole: Uint8Array;
  /** The sealed content with its tag. */
  readonly content: Uint8Array;
}

/** Why sealed bytes are refused before anybody is asked for a password. */
export type SealRefusal =
  | { readonly kind: "notSealed" }
  /** Shorter than anything sealed can be. `bytes`: how long it is. */
  | { readonly kind: "truncated"; readonly bytes: number }
  | { readonly kind: "newerVersion"; readonly version: number; readonly supported: number }
  /** Its parameters ask for more memory or time than any honest file does. */
  | { readonly kind: "unbearable"; readonly parameters: ScryptParameters };

export type SealHeaderResult =
  | { readonly ok: true; readonly header: SealHeader }
  | { readonly ok: false; readonly refusal: SealRefusal };

/** Whether bytes are a sealed file of any version, by how they begin. */
export function isSealed(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte);
}

/** Reads the header of bytes that may be anything. Never throws. */
export function sealHeader(bytes: Uint8Array): SealHeaderResult {
  if (!isSealed(bytes)) return refuse({ kind: "notSealed" });
  const version = bytes[MAGIC.length];
  if (version !== undefined && version > SEAL_VERSION)
    return refuse({ kind: "newerVersion", version, supported: SEAL_VERSION });
  if (bytes.length < SEAL_OVERHEAD) return refuse({ kind: "truncated", bytes: bytes.length });
  // There never was a version below the first.
  if (version !== SEAL_VERSION) return refuse({ kind: "notSealed" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parameters = { N: view.getUint32(N_AT), r: view.getUint32(N_AT + 4), p: view.getUint32(N_AT + 8) };
  if (!isBearable(parameters)) return refuse({ kind: "unbearable", parameters });
  return {
    ok: true,
    header: {
      parameters,
      salt: bytes.subarray(SALT_AT, WRAP_NONCE_AT),
      wrapNonce: bytes.subarray(WRAP_NONCE_AT, WRAPPED_AT),
      wrappedKey: bytes.subarray(WRAPPED_AT, NONCE_AT),
      nonce: bytes.subarray(NONCE_AT, HEADER_BYTES),
      beforeKey: bytes.subarray(0, WRAPPED_AT),
      whole: bytes.subarray(0, HEADER_BYTES),
      content: bytes.subarray(HEADER_BYTES),
    },
  };
}

/** The header up to the wrapped key. */
export function headerBeforeKey(
  parameters: ScryptParameters,
  salt: Uint8Array,
  wrapNonce: Uint8Array,
): Uint8Array {
  const bytes = new Uint8Array(WRAPPED_AT);
  bytes.set(MAGIC);
  bytes[MAGIC.length] = SEAL_VERSION;
  const view = new DataView(bytes.buffer);
  view.setUint32(N_AT, parameters.N);
  view.setUint32(N_AT + 4, parameters.r);
  view.setUint32(N_AT + 8, parameters.p);
  bytes.set(salt, SALT_AT);
  bytes.set(wrapNonce, WRAP_NONCE_AT);
  return bytes;
}

function refuse(refusal: SealRefusal): SealHeaderResult {
  return { ok: false, refusal };
}
