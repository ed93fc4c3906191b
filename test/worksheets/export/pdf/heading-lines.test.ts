import { beforeAll, describe, expect, it } from "vitest";
import { loadFonts } from "../../../../build/host/fonts.ts";
import { headingLines } from "../../../../worksheets/export/pdf/heading-lines.ts";
import { phrases } from "../../../../worksheets/export/pdf/phrases.ts";
import { STYLES } from "../../../../worksheets/export/pdf/styles.ts";
import { createTypesetter, type Typesetter } from "../../../../worksheets/export/pdf/typesetter.ts";
import { verticalText } from "../../../../worksheets/export/pdf/vertical-text.ts";

let type: Typesetter;
beforeAll(async () => {
  type = createTypesetter(await loadFonts());
});

function textsOf(text: string, width: number): readonly string[] {
  return headingLines(type, text, width, STYLES.stepName).map(({ runs }) =>
    runs.map((run) => run.text).join(""),
  );
}

describe("headingLines", () => {
  it("begins lines with words and makes them about equally long", () => {
    expect(textsOf("フィールドワークツアーの人材募集・選定", 90)).toEqual([
      "フィールドワーク",
      "ツアーの人材",
      "募集・選定",
    ]);
    expect(textsOf("提供する情報の検討", 85)).toEqual(["提供する", "情報の検討"]);
  });

  it("leaves alone what fits one line", () => {
    expect(textsOf("開催概要の検討", 90)).toEqual(["開催概要の検討"]);
  });

  it("loses nothing and stays within the width, even for words longer than a line", () => {
    const text = "サイバーセキュリティスペシャリストABCDEFGHIJKLMNOPQRSTUVWXYZの検討";
    const lines = headingLines(type, text, 60, STYLES.stepName);
    expect(lines.flatMap(({ runs }) => runs.map((run) => run.text)).join("")).toBe(text);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(60.001);
  });
});

describe("phrases", () => {
  it("keeps particles and marks with the word before", () => {
    for (const phrase of phrases("地域課題への関心や貢献意欲（見込み）"))
      expect(phrase).not.toMatch(/^[のへやを）]/u);
  });
});

describe("verticalText", () => {
  it("sets a long heading in two lines, the second beginning with a word", () => {
    const lines = verticalText("公的機関からの経営革新の認定", type).lines.map((line) =>
      line.map(({ runs }) => runs[0]?.text).join(""),
    );
    expect(lines).toEqual(["公的機関からの", "経営革新の認定"]);
  });

  it("sets a short one in one line", () => {
    expect(verticalText("経営者の参加", type).lines).toHaveLength(1);
  });
});
