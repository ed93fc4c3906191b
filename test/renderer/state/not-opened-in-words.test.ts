import { describe, expect, it } from "vitest";
import { notOpenedInWords } from "../../../renderer/state/not-opened-in-words.ts";

describe("why a file was not opened", () => {
  it("is what happened, what is safe and what can be done", () => {
    const words = notOpenedInWords({ ok: false, name: "a.colead", failure: { kind: "empty" } });
    expect(words).toHaveLength(3);
    expect(words[0]).toContain("空");
  });

  it("is the host's own words for a file that could not be read, which may hold anything", () => {
    const unreadable = "ファイルが見つかりません。";
    expect(notOpenedInWords({ ok: false, name: "a.colead", unreadable })).toEqual([unreadable]);
  });

  it("is, of a protected file, that this host has no means to open it", () => {
    const words = notOpenedInWords({ ok: false, name: "a.colead", sealed: "s1" });
    expect(words).toHaveLength(3);
    expect(words[0]).toContain("パスワードで保護");
  });
});
