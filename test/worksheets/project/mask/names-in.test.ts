import { describe, expect, it } from "vitest";
import { namesIn } from "../../../../worksheets/project/mask/names-in.ts";

describe("namesIn", () => {
  it.each([
    ["佐藤 花子", ["佐藤 花子"]],
    ["佐藤　花子", ["佐藤 花子"]],
    ["佐藤花子", ["佐藤花子"]],
    ["商工観光課 佐藤花子（内線 123）", ["佐藤花子"]],
    ["代表取締役社長 窪之内誠 / 0157-00-0000 / info@example.jp", ["窪之内誠"]],
    ["佐藤課長、鈴木さん", ["佐藤", "鈴木"]],
    ["担当：服部 健", ["服部 健"]],
    ["林 誠・林", ["林 誠"]],
    ["担当：服部 健太", ["服部 健太"]],
    ["長谷部様", ["長谷部"]],
    ["Hanako Sato, DX推進課", ["Hanako Sato"]],
    ["営業部", []],
    ["まちづくり推進課 移住係", []],
    ["株式会社環境大善", []],
    ["北見信用金庫 本店営業部", []],
    ["事務局・各社", []],
    ["未定", []],
    ["0157-25-0000", []],
    ["様".repeat(100_000), []],
    ["", []],
  ])("finds in %j the names %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
