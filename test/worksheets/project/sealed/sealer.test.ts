import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeSealCrypto } from "../../../../electron/files/node-seal-crypto.ts";
import { HEADER_BYTES, isSealed, SEAL_OVERHEAD } from "../../../../worksheets/project/sealed/seal-header.ts";
import { createSealer, openSealed } from "../../../../worksheets/project/sealed/sealer.ts";
import { CHEAP, countingCrypto, hex, utf8 } from "./test-crypto.ts";

const PASSWORD = "玉ねぎと薄荷のまち";
const PLAIN = utf8('{"format": "co-lead-worksheet"}');

const sealerOf = (password = PASSWORD) => createSealer(nodeSealCrypto, password, CHEAP);

async function sealed(bytes = PLAIN, context?: Uint8Array): Promise<Uint8Array> {
  return (await sealerOf()).seal(bytes, context);
}

const flipped = (bytes: Uint8Array, bit: number) =>
  bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe("sealing", () => {
  it("gives back whatever was sealed, and nothing of it shows", async () => {
    const sealer = await sealerOf();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.uint8Array(), async (bytes, context) => {
        const result = await sealer.seal(bytes, context);
        expect(result.length).toBe(bytes.length + SEAL_OVERHEAD);
        expect(isSealed(result)).toBe(true);
        if (bytes.length >= 16) expect(hex(result)).not.toContain(hex(bytes));
        const opened = await sealer.open(result, context);
        expect(opened.kind === "open" && hex(opened.bytes)).toBe(hex(bytes));
        const again = await openSealed(nodeSealCrypto, result, PASSWORD, context);
        expect(again.kind === "open" && hex(again.bytes)).toBe(hex(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it("opens with true parameters", async () => {
    const result = await (await createSealer(nodeSealCrypto, PASSWORD)).seal(PLAIN);
    expect(await openSealed(nodeSealCrypto, result, PASSWORD)).toMatchObject({ kind: "open" });
    expect(await openSealed(nodeSealCrypto, result, `${PASSWORD}！`)).toEqual({ kind: "wrongPassword" });
  });

  it("never seals the same bytes the same way, and gives every password a salt of its own", async () => {
    const sealer = await sealerOf();
    const [one, two] = [await sealer.seal(PLAIN), await sealer.seal(PLAIN)];
    const other = await sealed();
    const part = (bytes: Uint8Array, from: number, to: number) => hex(bytes.subarray(from, to));
    expect(part(one, 20, 36)).toBe(part(two, 20, 36));
    expect(part(one, 20, 36)).not.toBe(part(other, 20, 36));
    // Nonces, wrapped key and content: nothing behind the salt is shared.
    for (const [from, to] of [
      [36, 48],
      [48, 96],
      [96, 108],
      [108, 124],
    ] as const)
      expect(part(one, from, to)).not.toBe(part(two, from, to));
  });

  it("takes a password typed full-width, half-width or decomposed for the same", async () => {
    const result = await (await sealerOf("Ｋｉｔａｍｉ　ガイド２０２６")).seal(PLAIN);
    for (const typed of ["Kitami ガイド2026", "Ｋitami ｶﾞｲﾄﾞ2026", "Kitami カ\u3099イト\u30992026"])
      expect(await openSealed(nodeSealCrypto, result, typed)).toMatchObject({ kind: "open" });
    expect(await openSealed(nodeSealCrypto, result, "kitami ガイド2026")).toEqual({ kind: "wrongPassword" });
  });
});

describe("a session", () => {
  it("derives the key once for many saves and records", async () => {
    const { crypto, derived } = countingCrypto();
    const file = await sealed();
    const opened = await openSealed(crypto, file, PASSWORD);
    if (opened.kind !== "open") throw new Error(opened.kind);
    for (let i = 0; i < 20; i += 1) {
      const record = await opened.sealer.seal(utf8(`記録${i}`));
      expect(await opened.sealer.open(record)).toMatchObject({ kind: "open" });
    }
    expect(await opened.sealer.open(file)).toMatchObject({ kind: "open" });
    expect(derived()).toBe(1);
  });

  it("keeps the salt of the opened file although its bytes are overwritten", async () => {
    const file = Buffer.from(await sealed());
    const backup = Uint8Array.from(file);
    const opened = await openSealed(nodeSealCrypto, file, PASSWORD);
    if (opened.kind !== "open") throw new Error(opened.kind);
    file.fill(0);
    expect(await opened.sealer.open(backup)).toMatchObject({ kind: "open" });
  });

  it("says that a file of another password or cost needs its password", async () => {
    const sealer = await sealerOf();
    expect(await sealer.open(await sealed())).toEqual({ kind: "otherKey" });
    const file = await sealer.seal(PLAIN);
    // p = 2 instead of 1.
    expect(await sealer.open(file.map((byte, i) => (i === 19 ? 2 : byte)))).toEqual({ kind: "otherKey" });
  });

  it("opens a record in its own place only", async () => {
    const sealer = await sealerOf();
    const record = await sealer.seal(PLAIN, utf8("journal 7"));
    for (const context of [utf8("journal 8"), utf8("journal 70"), undefined]) {
      expect(await sealer.open(record, context)).toEqual({ kind: "damaged" });
      expect(await openSealed(nodeSealCrypto, record, PASSWORD, context)).toEqual({ kind: "damaged" });
    }
  });
});

describe("damage", () => {
  it("of any single bit is noticed", async () => {
    const sealer = await sealerOf();
    const file = await sealer.seal(PLAIN, utf8("場所"));
    for (let bit = 0; bit < file.length * 8; bit += 1) {
      const hurt = flipped(file, bit);
      expect((await openSealed(nodeSealCrypto, hurt, PASSWORD, utf8("場所"))).kind, `bit ${bit}`).not.toBe(
        "open",
      );
      expect((await sealer.open(hurt, utf8("場所"))).kind, `bit ${bit}`).not.toBe("open");
    }
  });

  it("behind a sound beginning is told from a wrong password", async () => {
    const file = await sealed();
    for (const at of [96, HEADER_BYTES, file.length - 1])
      expect(await openSealed(nodeSealCrypto, flipped(file, at * 8), PASSWORD)).toEqual({ kind: "damaged" });
    for (const at of [20, 36, 48, 95])
      expect(await openSealed(nodeSealCrypto, flipped(file, at * 8), PASSWORD)).toEqual({
        kind: "wrongPassword",
      });
  });

  it("by cutting off or adding is noticed at every length", async () => {
    const file = await sealed();
    for (let length = 0; length < file.length; length += 1) {
      const { kind } = await openSealed(nodeSealCrypto, file.subarray(0, length), PASSWORD);
      expect(kind, `${length} bytes`).toBe(length < SEAL_OVERHEAD ? "refused" : "damaged");
    }
    expect(await openSealed(nodeSealCrypto, Uint8Array.from([...file, 0]), PASSWORD)).toEqual({
      kind: "damaged",
    });
  });

  it("by putting one file's key on another's content is noticed", async () => {
    const sealer = await sealerOf();
    const [one, two] = [await sealer.seal(PLAIN), await sealer.seal(PLAIN)];
    const mixed = Uint8Array.from([...one.subarray(0, 96), ...two.subarray(96)]);
    expect(await sealer.open(mixed)).toEqual({ kind: "damaged" });
  });
});

it("says so when the memory for the key cannot be had", async () => {
  const crypto = {
    ...nodeSealCrypto,
    scrypt: () => Promise.reject(new RangeError("Array buffer allocation failed")),
  };
  expect(await openSealed(crypto, await sealed(), PASSWORD)).toEqual({ kind: "noMemory" });
});
