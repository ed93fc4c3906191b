import { describe, expect, it } from "vitest";
import { DOCUMENT_ENDINGS } from "../../electron/document-endings.ts";
import { readArguments } from "../../electron/read-arguments.ts";

const delivers = (name: string) => readArguments("deliver", [[{ name, bytes: new Uint8Array([1]) }]]).ok;

describe("names of documents the window hands out", () => {
  it.each(DOCUMENT_ENDINGS)("may end with .%s", (ending) => {
    expect(delivers(`台帳_施設・観光地_北見市（伏せ字）.${ending}`)).toBe(true);
    expect(delivers(`A-1(2).${ending}`)).toBe(true);
  });

  it.each([
    "A-1.exe",
    "A-1.xlsm",
    "A-1.xlsx.bat",
    "A-1",
    ".xlsx",
    "../A-1.xlsx",
    "folder/A-1.csv",
    "a:b.csv",
  ])("are not %s", (name) => {
    expect(delivers(name)).toBe(false);
  });
});
