import { passwordBytes } from "./password.ts";
import { SCRYPT, type ScryptParameters } from "./scrypt-parameters.ts";
import { KEY_BYTES, NONCE_BYTES, type SealCrypto } from "./seal-crypto.ts";
import { headerBeforeKey, SALT_BYTES, type SealHeader, type SealRefusal, sealHeader } from "./seal-header.ts";

/**
 * Seals and opens with one password during a session, without deriving the key again. Cheap enough for every save and
 * every journal record: SEAL_OVERHEAD bytes and two passes of AES-GCM, of which one is over 32 bytes.
 *
 * Of what the password gives, only a key for wrapping is kept; every sealing has a data key and nonces of its own.
 * So the wrapping key's random nonces stay far below the 2³² uses that NIST SP 800-38D §8.3 allows.
 */
export interface Sealer {
  /**
   * `context`: what the bytes are bound to and open with again only (e.g. a journal record's file and position, so
   * that records cannot be exchanged or put in place of the file). It is not contained in the result.
   */
  seal(bytes: Uint8Array, context?: Uint8Array): Promise<Uint8Array>;
  /** Opens what this sealer's password and salt sealed. Never rejects. */
  open(bytes: Uint8Array, context?: Uint8Array): Promise<Unsealed>;
}

export type Unsealed =
  | { readonly kind: "open"; readonly bytes: Uint8Array }
  /** Sealed with another password, or with the same one at another time: openSealed can tell. */
  | { readonly kind: "otherKey" }
  | { readonly kind: "damaged" }
  | { readonly kind: "refused"; readonly refusal: SealRefusal };

export type OpenedSeal =
  /** `sealer`: seals further saves so that this file's backups and journal open with the same key. */
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly sealer: Sealer }
  /** Or the beginning of the file is damaged: the two cannot be told apart. */
  | { readonly kind: "wrongPassword" }
  /** The password is right and the content is not what was sealed. */
  | { readonly kind: "damaged" }
  /** The memory for the key cannot be had on this PC now. */
  | { readonly kind: "noMemory" }
  | { readonly kind: "refused"; readonly refusal: SealRefusal };

const NO_CONTEXT = new Uint8Array(0);

/** A sealer for a new password, with a salt of its own. Rejects when the memory for the key cannot be had. */
export async function createSealer(
  crypto: SealCrypto,
  password: string,
  parameters: ScryptParameters = SCRYPT,
): Promise<Sealer> {
  const salt = crypto.random(SALT_BYTES);
  const key = await crypto.scrypt(passwordBytes(password), salt, parameters);
  return sealerWith(crypto, { key, salt, parameters });
}

/** Opens sealed bytes, which may be anything, with a password. Never rejects. */
export async function openSealed(
  crypto: SealCrypto,
  bytes: Uint8Array,
  password: string,
  context: Uint8Array = NO_CONTEXT,
): Promise<OpenedSeal> {
  const read = sealHeader(bytes);
  if (!read.ok) return { kind: "refused", refusal: read.refusal };
  const { parameters } = read.header;
  // A copy, for the salt outlives the file's bytes. Not slice(), which copies nothing of a Node Buffer.
  const salt = new Uint8Array(read.header.salt);
  let key: Uint8Array;
  try {
    key = await crypto.scrypt(passwordBytes(password), salt, parameters);
  } catch {
    return { kind: "noMemory" };
  }
  const dataKey = await unwrapped(crypto, key, read.header);
  if (dataKey === undefined) return { kind: "wrongPassword" };
  const plain = await contentOf(crypto, dataKey, read.header, context);
  if (plain === undefined) return { kind: "damaged" };
  return { kind: "open", bytes: plain, sealer: sealerWith(crypto, { key, salt, parameters }) };
}

interface WrappingKey {
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly parameters: ScryptParameters;
}

function sealerWith(crypto: SealCrypto, { key, salt, parameters }: WrappingKey): Sealer {
  return {
    async seal(bytes, context = NO_CONTEXT) {
      const dataKey = crypto.random(KEY_BYTES);
      const wrapNonce = crypto.random(NONCE_BYTES);
      const nonce = crypto.random(NONCE_BYTES);
      const beforeKey = headerBeforeKey(parameters, salt, wrapNonce);
      const wrappedKey = await crypto.aesGcmSeal(key, wrapNonce, dataKey, beforeKey);
      const header = joined(beforeKey, wrappedKey, nonce);
      return joined(header, await crypto.aesGcmSeal(dataKey, nonce, bytes, joined(header, context)));
    },
    async open(bytes, context = NO_CONTEXT) {
      const read = sealHeader(bytes);
      if (!read.ok) return { kind: "refused", refusal: read.refusal };
      const { header } = read;
      if (!isSame(header.salt, salt) || !isSameCost(header.parameters, parameters))
        return { kind: "otherKey" };
      // Every password gets a salt of its own, so what has this salt and does not unwrap has been damaged.
      const dataKey = await unwrapped(crypto, key, header);
      const plain = dataKey && (await contentOf(crypto, dataKey, header, context));
      return plain === undefined ? { kind: "damaged" } : { kind: "open", bytes: plain };
    },
  };
}

function unwrapped(crypto: SealCrypto, key: Uint8Array, header: SealHeader): Promise<Uint8Array | undefined> {
  return crypto.aesGcmOpen(key, header.wrapNonce, header.wrappedKey, header.beforeKey);
}

/** The header's length is fixed, so header and context joined are never ambiguous. */
function contentOf(
  crypto: SealCrypto,
  dataKey: Uint8Array,
  header: SealHeader,
  context: Uint8Array,
): Promise<Uint8Array | undefined> {
  return crypto.aesGcmOpen(dataKey, header.nonce, header.content, joined(header.whole, context));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function isSameCost(a: ScryptParameters, b: ScryptParameters): boolean {
  return a.N === b.N && a.r === b.r && a.p === b.p;
}
