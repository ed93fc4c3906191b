import { webSealCrypto } from "../../../renderer/host/web-seal-crypto.ts";
import type { SealCrypto } from "../../../worksheets/project/sealed/seal-crypto.ts";

/** The browser's cryptography, but for the time a key takes. */
export function quickCrypto(): SealCrypto {
  const crypto = webSealCrypto();
  if (!crypto) throw new Error("This Node has no WebCrypto");
  return { ...crypto, scrypt: (password, salt) => crypto.scrypt(password, salt, { N: 16, r: 1, p: 1 }) };
}
