import { nodeSealCrypto } from "../../../../electron/files/node-seal-crypto.ts";
import type { ScryptParameters } from "../../../../worksheets/project/sealed/scrypt-parameters.ts";
import type { SealCrypto } from "../../../../worksheets/project/sealed/seal-crypto.ts";

/** So cheap that a test can derive thousands of keys. */
export const CHEAP: ScryptParameters = { N: 16, r: 8, p: 1 };

/** Real cryptography whose random bytes are 0, 1, 2, …, going on from call to call: the same seals every time. */
export function predictableCrypto(crypto: SealCrypto = nodeSealCrypto): SealCrypto {
  let next = 0;
  return {
    ...crypto,
    random: (length) => {
      const bytes = Uint8Array.from({ length }, (_, i) => (next + i) % 256);
      next += length;
      return bytes;
    },
  };
}

/** Real cryptography that counts how often a key was derived. */
export function countingCrypto(): { readonly crypto: SealCrypto; readonly derived: () => number } {
  let derived = 0;
  const scrypt: SealCrypto["scrypt"] = (...given) => {
    derived += 1;
    return nodeSealCrypto.scrypt(...given);
  };
  return { crypto: { ...nodeSealCrypto, scrypt }, derived: () => derived };
}

export const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
export const unhex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));
export const utf8 = (text: string) => new TextEncoder().encode(text);
