import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nodeSealCrypto } from "../../../electron/files/node-seal-crypto.ts";
import { webSealCrypto } from "../../../renderer/host/web-seal-crypto.ts";
import type { SealCrypto } from "../../../worksheets/project/sealed/seal-crypto.ts";
import { createSealer, openSealed } from "../../../worksheets/project/sealed/sealer.ts";
import { CHEAP, hex, predictableCrypto, unhex, utf8 } from "../../worksheets/project/sealed/test-crypto.ts";

function web(): SealCrypto {
  const crypto = webSealCrypto();
  if (crypto === undefined) throw new Error("no WebCrypto");
  return crypto;
}

const HOSTS = { node: nodeSealCrypto, browser: web() } as const;
type HostName = keyof typeof HOSTS;

describe.each(Object.keys(HOSTS) as HostName[])("sealing in %s", (host) => {
  const crypto = HOSTS[host];

  // RFC 7914 §12, the first 32 of 64 bytes: scrypt's last step makes its output block by block.
  it.each([
    [
      "password",
      "NaCl",
      { N: 1024, r: 8, p: 16 },
      "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162",
    ],
    [
      "pleaseletmein",
      "SodiumChloride",
      { N: 16384, r: 8, p: 1 },
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2",
    ],
  ] as const)("derives RFC 7914's key from %s", async (password, salt, parameters, key) => {
    expect(hex(await crypto.scrypt(utf8(password), utf8(salt), parameters))).toBe(key);
  });

  it("seals test case 16 of the specification of GCM", async () => {
    const key = unhex("feffe9928665731c6d6a8f9467308308".repeat(2));
    const nonce = unhex("cafebabefacedbaddecaf888");
    const aad = unhex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    const plain = unhex(
      "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    );
    const sealed =
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b";
    expect(hex(await crypto.aesGcmSeal(key, nonce, plain, aad))).toBe(sealed);
    expect(hex((await crypto.aesGcmOpen(key, nonce, unhex(sealed), aad)) ?? new Uint8Array(0))).toBe(
      hex(plain),
    );
    expect(await crypto.aesGcmOpen(key, nonce, unhex(sealed).subarray(1), aad)).toBeUndefined();
    expect(await crypto.aesGcmOpen(key, nonce, new Uint8Array(3), aad)).toBeUndefined();
  });

  it("has random bytes that differ", () => {
    expect(crypto.random(16)).toHaveLength(16);
    expect(hex(crypto.random(16))).not.toBe(hex(crypto.random(16)));
  });

  it("bears the largest parameters that are let through but for their number of rounds", async () => {
    expect(await crypto.scrypt(utf8("p"), utf8("s"), { N: 2 ** 10, r: 32, p: 4 })).toHaveLength(32);
  });
});

describe.each([
  ["node", "browser"],
  ["browser", "node"],
] as const)("what %s seals", (from, to) => {
  it(`${to} opens, with true parameters`, async () => {
    const bytes = randomBytes(200_000);
    const sealed = await (await createSealer(HOSTS[from], "きたみのたまねぎ")).seal(bytes, utf8("記録1"));
    const opened = await openSealed(HOSTS[to], sealed, "きたみのたまねぎ", utf8("記録1"));
    expect(opened.kind === "open" && hex(opened.bytes) === hex(bytes)).toBe(true);
    expect(await openSealed(HOSTS[to], sealed, "きたみのたまねぎ")).toEqual({ kind: "damaged" });
  });

  it("is the same, given the same random bytes", async () => {
    const [one, two] = await Promise.all(
      [from, to].map(async (host) => {
        const sealer = await createSealer(predictableCrypto(HOSTS[host]), "password", CHEAP);
        return hex(await sealer.seal(utf8("同じもの")));
      }),
    );
    expect(one).toBe(two);
  });
});
