import { describe, expect, it } from "vitest";
import { passwordTrouble } from "../../../../worksheets/project/sealed/password.ts";

describe("passwordTrouble", () => {
  it.each([
    "12345678",
    "きたみのたまねぎ",
    "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
    "correct horse battery staple",
    "あ".repeat(200),
  ])("has nothing against %s", (password) => {
    expect(passwordTrouble(password)).toBeUndefined();
  });

  it.each([
    ["", "入力してください"],
    ["        ", "空白だけ"],
    ["　　　　　　　　", "空白だけ"],
    ["1234567", "8文字以上にしてください（今は7文字）"],
    // Surrogate pairs are one character each; what is typed as two half-width signs is one letter.
    ["𠮷𠮷𠮷𠮷", "今は4文字"],
    ["ｶﾞｶﾞｶﾞｶﾞ", "今は4文字"],
    ["あ".repeat(201), "200文字まで"],
  ])("says what is wrong with %j", (password, words) => {
    expect(passwordTrouble(password)).toContain(words);
  });
});
