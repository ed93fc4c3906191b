import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  companyNameKey,
  isSameName,
  nameKey,
  readingKey,
  sameNameGroups,
} from "../../../worksheets/project/same-name.ts";
import { nastyText } from "../../arbitraries/nasty-text.ts";

/** The ways one legal form is written. */
const FORMS = [
  ["株式会社", "㈱", "（株）", "(株)", "[株]", "㍿"],
  ["有限会社", "㈲", "（有）", "(有)"],
  ["合同会社", "（同）", "(同)"],
  ["合資会社", "㈾", "(資)"],
  ["合名会社", "㈴", "(名)"],
  ["一般社団法人", "公益社団法人", "社団法人", "（一社）", "（公社）", "㈳"],
  ["一般財団法人", "公益財団法人", "（一財）", "㈶"],
  ["特定非営利活動法人", "NPO法人", "ＮＰＯ法人", "認定NPO法人", "（特非）", "（NPO）"],
  ["医療法人", "医療法人社団", "社会医療法人", "（医）"],
  ["社会福祉法人", "（福）"],
  ["学校法人", "㈻"],
  ["農事組合法人", "（農）"],
] as const;

/** A name with no legal form in it. */
const core = fc
  .array(fc.constantFrom(..."山田髙﨑水産みなとミナト北見𠮷ABｶ１"), { minLength: 1, maxLength: 8 })
  .map((characters) => characters.join(""));

const form = fc.constantFrom(...FORMS.map((_, index) => index));
const written = (index: number) => fc.constantFrom(...(FORMS[index] ?? []));

/** The name with its legal form before or behind it, blanks and middle dots as somebody writes them. */
const dressed = (name: string, index: number) =>
  fc
    .record({
      form: written(index),
      before: fc.boolean(),
      gap: fc.constantFrom("", " ", "　"),
      dot: fc.constantFrom("", "・", "･", " "),
      cut: fc.nat(),
    })
    .map(({ form: words, before, gap, dot, cut }) => {
      const letters = [...name];
      const at = 1 + (cut % letters.length);
      const body =
        letters.slice(0, at).join("") + (at < letters.length ? dot : "") + letters.slice(at).join("");
      return before ? `${words}${gap}${body}` : `${body}${gap}${words}`;
    });

describe("a company's name", () => {
  it.each(["㈱みなと水産", "株式会社 みなと水産", "みなと水産（株）", "みなと　水産(株)", "みなと・水産"])(
    "%s is that of みなと水産",
    (name) => {
      expect(companyNameKey(name)).toBe("みなと水産");
      expect(isSameName(name, "みなと水産")).toBe(true);
    },
  );

  it("is one however its legal form is written, before or behind, and differs from another form's", () => {
    const pair = fc.record({ name: core, mine: form, other: form }).chain(({ name, mine, other }) =>
      fc.record({
        name: fc.constant(name),
        one: dressed(name, mine),
        again: dressed(name, mine),
        other: dressed(name, other),
        isOther: fc.constant(mine !== other),
      }),
    );
    fc.assert(
      fc.property(pair, ({ name, one, again, other, isOther }) => {
        expect(isSameName(one, again)).toBe(true);
        expect(nameKey(one)).toBe(nameKey(again));
        expect(isSameName(one, other)).toBe(!isOther);
        expect(nameKey(one) === nameKey(other)).toBe(!isOther);
        expect(isSameName(one, name)).toBe(true);
        expect(companyNameKey(one)).toBe(companyNameKey(name));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["㈱山田", "㈲山田"],
    ["高橋商店", "髙橋商店"],
    ["山崎", "山﨑"],
    ["", ""],
    ["株式会社", "（株）"],
    ["　", "・"],
    ["北見農業協同組合", "北見農業"],
    ["スーパーK", "スーパK"],
    ["\ue000橋", "橋"],
  ])("%s is not %s", (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });

  it("compares in both directions alike, and any name with itself unless it is blank", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (one, other) => {
        expect(isSameName(one, other)).toBe(isSameName(other, one));
        expect(isSameName(one, one)).toBe(companyNameKey(one) !== "");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a reading", () => {
  it.each(["やまだ・しょうてん", "ヤマダ ショウテン", "ﾔﾏﾀﾞｼｮｳﾃﾝ", "やまた\u3099しょうてん"])(
    "%s is やまだしょうてん",
    (reading) => {
      expect(readingKey(reading)).toBe("やまだしょうてん");
    },
  );

  it("keeps the long vowel", () => {
    expect(readingKey("ｽｰﾊﾟｰ")).toBe("すーぱー");
    expect(readingKey("すーぱー")).not.toBe(readingKey("すぱ"));
  });
});

describe("rows of one name", () => {
  const groups = (...names: readonly string[]) =>
    sameNameGroups(names.map((name) => ({ name }))).map((group) => group.map(({ name }) => name));

  it("are grouped by their legal form, with those who state none", () => {
    expect(groups("㈱山田", "甲", "山田", "㈲山田", "山田（株）")).toEqual([
      ["㈱山田", "山田", "山田（株）"],
      ["山田", "㈲山田"],
    ]);
  });

  it("are no group when their forms differ, and blank ones never", () => {
    expect(groups("㈱山田", "㈲山田", "", "", "株式会社", "㈱")).toEqual([]);
  });

  it("are each other's in every group", () => {
    fc.assert(
      fc.property(
        fc.array(
          form.chain((index) => dressed("山田", index)),
          { maxLength: 12 },
        ),
        (names) => {
          for (const group of groups(...names))
            for (const name of group) expect(isSameName(name, group[0] ?? "")).toBe(true);
        },
      ),
    );
  });
});
