import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeSealCrypto } from "../../../../electron/files/node-seal-crypto.ts";
import { describeSeal, type SealFailure } from "../../../../worksheets/project/sealed/describe-seal.ts";
import { isBearable, SCRYPT } from "../../../../worksheets/project/sealed/scrypt-parameters.ts";
import {
  headerBeforeKey,
  isSealed,
  SEAL_OVERHEAD,
  sealHeader,
} from "../../../../worksheets/project/sealed/seal-header.ts";
import { createSealer, openSealed } from "../../../../worksheets/project/sealed/sealer.ts";
import { serializeProject } from "../../../../worksheets/project/serialize-project.ts";
import { SMALL_PROJECT } from "../small-project.ts";
import { CHEAP, countingCrypto, utf8 } from "./test-crypto.ts";

/** A file of the right length with this beginning. */
function fileWith(N: number, r: number, p: number): Uint8Array {
  const bytes = new Uint8Array(SEAL_OVERHEAD);
  bytes.set(headerBeforeKey({ N, r, p }, new Uint8Array(16), new Uint8Array(12)));
  return bytes;
}

const HOSTILE = [
  [2 ** 21, 8, 1],
  [2 ** 20, 16, 1],
  [2 ** 17, 33, 1],
  [2 ** 17, 8, 5],
  [2 ** 31, 1, 1],
  [0xffff_ffff, 0xffff_ffff, 0xffff_ffff],
  [2 ** 17 - 1, 8, 1],
  [3, 8, 1],
  [1, 8, 1],
  [0, 8, 1],
  [16, 0, 1],
  [16, 8, 0],
] as const;

describe("the header", () => {
  it("is known by its beginning, and no project file begins so", async () => {
    expect(isSealed(await (await createSealer(nodeSealCrypto, "password", CHEAP)).seal(utf8("")))).toBe(true);
    for (const bytes of [
      serializeProject(SMALL_PROJECT, 1),
      utf8("CoLEAD"),
      utf8("coleads1"),
      new Uint8Array(0),
    ])
      expect(isSealed(bytes)).toBe(false);
  });

  it.each(HOSTILE)("refuses N=%d r=%d p=%d before any key is derived", async (N, r, p) => {
    const { crypto, derived } = countingCrypto();
    expect(await openSealed(crypto, fileWith(N, r, p), "password")).toEqual({
      kind: "refused",
      refusal: { kind: "unbearable", parameters: { N, r, p } },
    });
    expect(derived()).toBe(0);
  });

  it("bears what this program writes and what a later version may well write", () => {
    expect([SCRYPT, { N: 2 ** 20, r: 8, p: 4 }, { N: 2 ** 18, r: 32, p: 1 }].map(isBearable)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("says that a newer version is newer, however long it is", () => {
    const bytes = fileWith(16, 8, 1);
    bytes[7] = 2;
    for (const file of [bytes, bytes.subarray(0, 9)])
      expect(sealHeader(file)).toEqual({
        ok: false,
        refusal: { kind: "newerVersion", version: 2, supported: 1 },
      });
  });

  it("says what is cut off or nothing sealed", () => {
    expect(sealHeader(utf8("CoLEADs"))).toEqual({ ok: false, refusal: { kind: "truncated", bytes: 7 } });
    expect(sealHeader(utf8("{}"))).toEqual({ ok: false, refusal: { kind: "notSealed" } });
    const zero = fileWith(16, 8, 1);
    zero[7] = 0;
    expect(sealHeader(zero)).toEqual({ ok: false, refusal: { kind: "notSealed" } });
  });

  it("reads any bytes without throwing, at any place of a buffer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(9), (tail, offset) => {
        const buffer = new Uint8Array(offset + 8 + tail.length);
        buffer.set([...utf8("CoLEADs"), 1], offset);
        buffer.set(tail, offset + 8);
        const result = sealHeader(buffer.subarray(offset));
        if (result.ok) expect(isBearable(result.header.parameters)).toBe(true);
      }),
    );
  });
});

describe("describeSeal", () => {
  const FAILURES: { readonly [K in SealFailure["kind"]]: Extract<SealFailure, { kind: K }> } = {
    wrongPassword: { kind: "wrongPassword" },
    damaged: { kind: "damaged" },
    noMemory: { kind: "noMemory" },
    notSealed: { kind: "notSealed" },
    truncated: { kind: "truncated", bytes: 7 },
    newerVersion: { kind: "newerVersion", version: 2, supported: 1 },
    unbearable: { kind: "unbearable", parameters: { N: 3, r: 8, p: 1 } },
  };

  it("has its own Japanese message for every failure", () => {
    const described = Object.values(FAILURES).map(describeSeal);
    for (const { what, safe, todo } of described)
      for (const sentence of [what, safe, todo]) expect(sentence).toMatch(/\p{sc=Hiragana}.*。$/u);
    expect(new Set(described.map(({ what }) => what)).size).toBe(described.length);
  });
});
