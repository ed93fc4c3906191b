import { scryptAsync } from "@noble/hashes/scrypt.js";
import { KEY_BYTES, type SealCrypto } from "../../worksheets/project/sealed/seal-crypto.ts";

const ALGORITHM = "AES-GCM";

/** How long the page may stand still at a time while a key is derived, in milliseconds. */
const LONGEST_PAUSE = 20;

/** Room for the largest parameters that sealed/scrypt-parameters.ts lets through, in bytes. */
const MEMORY = 2 ** 30 + 2 ** 20;

/** WebCrypto's view of bytes, which must not lie in shared memory. */
const owned = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;

/**
 * Sealing with the browser's own AES (W3C Web Cryptography), or undefined where the browser withholds it: pages that
 * came over plain http from another computer. WebCrypto has no scrypt; that comes from @noble/hashes and lets the
 * page breathe meanwhile.
 */
export function webSealCrypto(): SealCrypto | undefined {
  const { crypto } = globalThis;
  // Typed as always there, which it is in secure contexts only.
  const subtle: typeof crypto.subtle | undefined = crypto.subtle;
  if (subtle === undefined) return undefined;
  const keyFor = (key: Uint8Array, use: "encrypt" | "decrypt") =>
    subtle.importKey("raw", owned(key), ALGORITHM, false, [use]);
  const algorithm = (nonce: Uint8Array, aad: Uint8Array) => ({
    name: ALGORITHM,
    iv: owned(nonce),
    additionalData: owned(aad),
  });
  return {
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),

    scrypt: (password, salt, parameters) =>
      scryptAsync(password, salt, {
        ...parameters,
        dkLen: KEY_BYTES,
        maxmem: MEMORY,
        asyncTick: LONGEST_PAUSE,
      }),

    async aesGcmSeal(key, nonce, plain, aad) {
      const imported = await keyFor(key, "encrypt");
      return new Uint8Array(await subtle.encrypt(algorithm(nonce, aad), imported, owned(plain)));
    },

    async aesGcmOpen(key, nonce, sealed, aad) {
      const imported = await keyFor(key, "decrypt");
      try {
        return new Uint8Array(await subtle.decrypt(algorithm(nonce, aad), imported, owned(sealed)));
      } catch {
        return undefined;
      }
    },
  };
}
