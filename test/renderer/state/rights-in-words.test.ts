import { describe, expect, it } from "vitest";
import { canTakeOver, readOnlyInWords } from "../../../renderer/state/rights-in-words.ts";
import type { FileOwner, ReadOnlyReason } from "../../../worksheets/project/open-file.ts";

const NOW = new Date(2026, 10, 21, 15, 0);
const OWNER: FileOwner = {
  user: "総務課 山田",
  computer: "SOUMU-12",
  since: new Date(2026, 10, 21, 13, 5).toISOString(),
};

const why = (reason: ReadOnlyReason) => readOnlyInWords(reason, NOW).why;

describe("readOnlyInWords", () => {
  it("names who has the file, where, and since when", () => {
    expect(why({ kind: "inUse", here: false, owner: OWNER })).toBe(
      "総務課 山田さん（SOUMU-12）が、13:05から使用中です。",
    );
    expect(readOnlyInWords({ kind: "inUse", here: false, owner: OWNER }, NOW).short).toBe(
      "読み取り専用：総務課 山田さん（SOUMU-12）が使用中",
    );
  });

  it("names the day when it was another one", () => {
    const since = new Date(2026, 10, 20, 9, 30).toISOString();
    expect(why({ kind: "inUse", here: false, owner: { ...OWNER, since } })).toContain("11月20日 9:30から");
  });

  it("says less where less is known", () => {
    expect(why({ kind: "inUse", here: false, owner: undefined })).toContain("確かめられませんでした");
    expect(why({ kind: "inUse", here: false, owner: { ...OWNER, since: "?" } })).toBe(
      "総務課 山田さん（SOUMU-12）が、使用中です。",
    );
    expect(why({ kind: "takenOver", owner: undefined })).toBe("ほかの人が、編集を引き継ぎました。");
    expect(why({ kind: "inUse", here: true, owner: OWNER, leftBehind: true })).toContain(
      "前にこのPCで開いた",
    );
    expect(why({ kind: "inUse", here: true, owner: OWNER })).toBe(
      "このPCの別の画面で、13:05から開いています。",
    );
  });

  it("has words of its own for every reason, and offers to take over only from somebody", () => {
    const reasons: readonly ReadOnlyReason[] = [
      { kind: "inUse", here: false, owner: OWNER },
      { kind: "inUse", here: true, owner: OWNER },
      { kind: "takenOver", owner: OWNER },
      { kind: "file" },
      { kind: "folder" },
      { kind: "full" },
      { kind: "unreachable" },
    ];
    expect(new Set(reasons.map(why)).size).toBe(reasons.length);
    expect(new Set(reasons.map((reason) => readOnlyInWords(reason, NOW).short)).size).toBe(reasons.length);
    expect(reasons.filter(canTakeOver).map(({ kind }) => kind)).toEqual(["inUse", "inUse", "takenOver"]);
  });
});
