import { expect, it } from "vitest";
import { NameIndex } from "../../../../worksheets/exchange/import/name-index.ts";
import { isSameName, nameKey } from "../../../../worksheets/project/same-name.ts";

const NAMES = [
  "山田",
  "㈱山田",
  "山田株式会社",
  "（株） 山　田",
  "㈲山田",
  "有限会社山田",
  "合同会社ヤマダ",
  "ﾔﾏﾀﾞ",
  "㈱",
  "",
  "　",
];

it("finds what comparing with each name would find", () => {
  const entries = [...NAMES, ...NAMES].map((name, id) => ({ id, name }));
  const index = new NameIndex(entries);
  for (const name of NAMES) {
    const alike = entries.filter((entry) => isSameName(entry.name, name));
    const exact = alike.filter((entry) => nameKey(entry.name) === nameKey(name));
    expect(index.find(name)).toEqual(exact.length > 0 ? exact : alike);
  }
});
