import { afterEach, expect, it, vi } from "vitest";
import { webSealCrypto } from "../../../renderer/host/web-seal-crypto.ts";

afterEach(() => vi.unstubAllGlobals());

// What it seals is compared with Node's in test/electron/files/node-seal-crypto.test.ts.
it("is there where the browser has WebCrypto, and only there", () => {
  expect(webSealCrypto()).toBeDefined();
  vi.stubGlobal("crypto", { getRandomValues: () => undefined });
  expect(webSealCrypto()).toBeUndefined();
});

it("lets the page go on while it derives a key", async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await webSealCrypto()?.scrypt(new Uint8Array(8), new Uint8Array(16), { N: 2 ** 15, r: 8, p: 1 });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});
