import { describe, expect, it } from "vitest";
import { shorten } from "../../../../renderer/screens/compare/shorten.ts";

const same = (text: string) => ({ text, changed: false });
const changed = (text: string) => ({ text, changed: true });

describe("shortening a long text around its changes", () => {
  it("leaves a short one as it is", () => {
    const parts = [same("あ".repeat(200)), changed("い"), same("う".repeat(200))];
    expect(shorten(parts)).toBe(parts);
  });

  it("keeps what stands beside a change and says that something is left out", () => {
    const short = shorten([same(`${"遠".repeat(900)}近く`), changed("変更"), same(`隣${"遠".repeat(900)}`)]);
    expect(short[0]?.text).toMatch(/^…遠+近く$/u);
    expect(short[1]).toEqual(changed("変更"));
    expect(short[2]?.text).toMatch(/^隣遠+…$/u);
    expect(short.reduce((length, { text }) => length + text.length, 0)).toBeLessThan(200);
  });

  it("cuts a long change, and a long text without any, after its beginning", () => {
    expect(shorten([changed("新".repeat(5000))])[0]?.text).toBe(`${"新".repeat(400)}…`);
    expect(shorten([same("𠮷".repeat(5000))])[0]?.text).toBe(`${"𠮷".repeat(400)}…`);
  });
});
