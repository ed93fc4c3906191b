import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { ScryptParameters } from "../../worksheets/project/sealed/scrypt-parameters.ts";
import { KEY_BYTES, type SealCrypto, TAG_BYTES } from "../../worksheets/project/sealed/seal-crypto.ts";

const ALGORITHM = "aes-256-gcm";
const OPTIONS = { authTagLength: TAG_BYTES } as const;

const derive = promisify<Uint8Array, Uint8Array, number, ScryptOptions, Uint8Array>(scrypt);

/** OpenSSL's own account of what scrypt takes; Node's default of 32 MiB allows no honest parameters. */
function memoryOf({ N, r, p }: ScryptParameters): number {
  return 128 * r * (N + p + 2);
}

/** Sealing with Node's OpenSSL. The key is derived off the main thread. */
export const nodeSealCrypto: SealCrypto = {
  random: (length) => randomBytes(length),

  scrypt: (password, salt, parameters) =>
    derive(password, salt, KEY_BYTES, { ...parameters, maxmem: memoryOf(parameters) }),

  async aesGcmSeal(key, nonce, plain, aad) {
    const cipher = createCipheriv(ALGORITHM, key, nonce, OPTIONS).setAAD(aad);
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },

  async aesGcmOpen(key, nonce, sealed, aad) {
    const end = sealed.length - TAG_BYTES;
    if (end < 0) return undefined;
    const decipher = createDecipheriv(ALGORITHM, key, nonce, OPTIONS)
      .setAAD(aad)
      .setAuthTag(sealed.subarray(end));
    const plain = decipher.update(sealed.subarray(0, end));
    try {
      return Buffer.concat([plain, decipher.final()]);
    } catch {
      return undefined;
    }
  },
};
