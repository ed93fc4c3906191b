import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeSealCrypto } from "../../../../electron/files/node-seal-crypto.ts";
import { createSealer, openSealed } from "../../../../worksheets/project/sealed/sealer.ts";
import { hex, predictableCrypto, unhex, utf8 } from "./test-crypto.ts";

interface FrozenSeal {
  readonly password: string;
  readonly parameters: { readonly N: number; readonly r: number; readonly p: number };
  readonly plain: string;
  readonly context: string;
  readonly sealed: string;
}

/** Sealed files as version 1 wrote them. Never edited: users have such files. */
const FROZEN: readonly FrozenSeal[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../fixtures/sealed/v1.json"), "utf8"),
);

describe.each(FROZEN)("the frozen seal of $plain", ({ password, parameters, plain, context, sealed }) => {
  it("still opens", async () => {
    const opened = await openSealed(nodeSealCrypto, unhex(sealed), password, utf8(context));
    expect(opened.kind === "open" && hex(opened.bytes)).toBe(hex(utf8(plain)));
  });

  it("is still what is written, given the same random bytes", async () => {
    const sealer = await createSealer(predictableCrypto(), password, parameters);
    expect(hex(await sealer.seal(utf8(plain), utf8(context)))).toBe(sealed);
  });
});
