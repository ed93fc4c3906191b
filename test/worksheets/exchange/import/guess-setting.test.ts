import { describe, expect, it } from "vitest";
import { REGISTER_NAMES } from "../../../../worksheets/definition/register.ts";
import { fitOf, guessSetting } from "../../../../worksheets/exchange/import/guess-setting.ts";
import { importTargets } from "../../../../worksheets/exchange/import/import-target.ts";
import { targetOfHeading } from "../../../../worksheets/exchange/import/known-headings.ts";
import { registerColumns } from "../../../../worksheets/exchange/register-columns.ts";
import { sheetOf } from "./sheets.ts";

describe("the headings", () => {
  it("are found below a title, a date and an empty row", () => {
    const sheet = sheetOf(
      ["令和8年度　参加企業一覧"],
      ["", "", "", "令和8年11月16日現在"],
      ["No.", "企業名", "フリガナ", "業　種", "本社所在地", "担当者", "TEL", "E-mail", "備考"],
      ["1", "甲社", "コウシャ", "製造業", "北見市", "山田", "0157-00-0000", "a@example.jp", "初参加"],
    );
    const { headings, columns } = guessSetting("companies", sheet);
    expect(headings).toBe(2);
    expect(columns).toEqual([
      undefined,
      "name",
      "kana",
      "industry",
      "address",
      "contact/person",
      "contact/phone",
      "contact/mail",
      "memo",
    ]);
  });

  it("may be missing: the first column of texts is the name then", () => {
    const sheet = sheetOf(
      [{ kind: "number", text: "1", value: 1 }, "甲社", "北見市"],
      [{ kind: "number", text: "2", value: 2 }, "乙社", "網走市"],
    );
    expect(guessSetting("companies", sheet)).toMatchObject({
      headings: undefined,
      columns: [undefined, "name", undefined],
    });
  });

  it.each([
    ["companies", "会社名", "name"],
    ["companies", "事業者名", "name"],
    ["companies", "法人名※", "name"],
    ["companies", "企業名（必須）", "name"],
    ["companies", "企業名\n（正式名称）", "name"],
    ["companies", "企業名（フリガナ）", "kana"],
    ["companies", "会社名ﾌﾘｶﾞﾅ", "kana"],
    ["companies", "ふりがな", "kana"],
    ["companies", "住所", "address"],
    ["companies", "〒", "address/postal"],
    ["companies", "連絡先（電話）", "contact/phone"],
    ["companies", "連絡先（メールアドレス）", "contact/mail"],
    ["companies", "℡", "contact/phone"],
    ["companies", "ＦＡＸ番号", "contact/fax"],
    ["companies", "紹介元", "introducedBy"],
    ["companies", "参加可否", "participation"],
    ["companies", "代表者", undefined],
    ["companies", "従業員数", undefined],
    ["companies", "constructor", undefined],
    ["companies", "__proto__", undefined],
    ["talents", "お名前", "name"],
    ["talents", "勤務先", "affiliation"],
    ["talents", "プロフィール", "introduction"],
    ["talents", "興味・関心", "interests"],
    ["places", "施設名", "name"],
    ["places", "所要時間（分）", "duration"],
    ["places", "見どころ", "appeal"],
    ["partners", "機関名", "name"],
    ["partners", "区分", "division"],
    ["partners", "担当者・連絡先", "contact"],
  ] as const)("of %s: %s is %s", (register, heading, target) => {
    expect(targetOfHeading(register, heading)).toBe(target);
  });

  it("this program writes are all recognised", () => {
    for (const register of REGISTER_NAMES) {
      const targets = new Set(importTargets(register).map(({ id }) => id));
      for (const { id, heading } of registerColumns(register)) {
        expect(targetOfHeading(register, heading)).toBe(id);
        expect(targets).toContain(id);
      }
    }
  });

  it("of two columns with one name, the first is it; 姓 and 名 are both", () => {
    const companies = sheetOf(["企業名", "会社名", "住所1", "住所2"], ["甲", "乙", "a", "b"]);
    expect(guessSetting("companies", companies).columns).toEqual(["name", undefined, "address", "address"]);
    expect(guessSetting("talents", sheetOf(["姓", "名"], ["山田", "太郎"])).columns).toEqual([
      "name",
      "name",
    ]);
  });
});

describe("columns of days", () => {
  it("are known by their heading, or because they hold nothing else", () => {
    const sheet = sheetOf(
      ["企業名", "設立年月日", "次回", "年度"],
      ["甲社", "44516", "R8.11.16", "2026"],
      ["乙社", "不明", "令和8年11月17日", "2026"],
    );
    expect(guessSetting("companies", sheet).dayColumns).toEqual([1, 2]);
  });
});

describe("how well a sheet fits", () => {
  it("tells a list of companies from a cover", () => {
    const list = sheetOf(["企業名", "業種"], ["甲社", "製造業"]);
    expect(fitOf("companies", list)).toBeGreaterThan(fitOf("companies", sheetOf(["説明", "この表は…"])));
  });
});
