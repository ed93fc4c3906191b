import type { ScryptParameters } from "./scrypt-parameters.ts";

/** Length of every key, in bytes: AES-256. */
export const KEY_BYTES = 32;

/** Length of every nonce, in bytes (NIST SP 800-38D §5.2.1.1 recommends 96 bits). */
export const NONCE_BYTES = 12;

/** Length of the tag that ends every AES-GCM ciphertext, in bytes. */
export const TAG_BYTES = 16;

/** What sealing needs of a host, which has it from its platform. */
export interface SealCrypto {
  /** So many unpredictable bytes. */
  random(length: number): Uint8Array;
  /** A key of KEY_BYTES (RFC 7914). Rejects when the memory for it cannot be had. */
  scrypt(password: Uint8Array, salt: Uint8Array, parameters: ScryptParameters): Promise<Uint8Array>;
  /** AES-256-GCM (NIST SP 800-38D): the ciphertext and, behind it, the tag. */
  aesGcmSeal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, aad: Uint8Array): Promise<Uint8Array>;
  /** What aesGcmSeal was given; undefined when anything of key, nonce, aad or sealed bytes differs. */
  aesGcmOpen(
    key: Uint8Array,
    nonce: Uint8Array,
    sealed: Uint8Array,
    aad: Uint8Array,
  ): Promise<Uint8Array | undefined>;
}
