import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStrictJson } from "../../../worksheets/project/strict-json.ts";
import { nastyText } from "../../arbitraries/nasty-text.ts";

function failureOf(text: string) {
  const result = parseStrictJson(text);
  return result.ok ? undefined : result.failure;
}

const place = (line: number, column: number, path: (string | number)[]) => ({ line, column, path });

describe("parseStrictJson", () => {
  it("reads ordinary JSON as JSON.parse does", () => {
    const json = fc.json({ stringUnit: "binary", maxDepth: 8 }).filter((text) => !/-0|__proto__/u.test(text));
    fc.assert(
      fc.property(json, (text) => {
        const result = parseStrictJson(text);
        if (result.ok) expect(result.value).toEqual(JSON.parse(text));
        else expect(["badNumber", "forbiddenKey"]).toContain(result.failure.kind);
      }),
      { numRuns: 500 },
    );
  });

  it("accepts no text that JSON.parse refuses, and refuses none for its syntax that JSON.parse accepts", () => {
    const pieces = fc.constantFrom(
      ...'{}[]:,"\\ \n\t\u0001tfn0123-+.eEu/',
      "true",
      "null",
      '"a"',
      "1.5",
      "\\u00e9",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        const failure = failureOf(text);
        expect(failure === undefined || failure.kind !== "notJson").toBe(
          accepted || (failure !== undefined && failure.kind !== "notJson"),
        );
        if (failure === undefined) expect(accepted).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("keeps every text as it is", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(parseStrictJson(JSON.stringify([text]))).toEqual({ ok: true, value: [text] });
      }),
    );
  });

  it.each([
    ["", "ファイルが終わっています"],
    ["[1,]", "値があるはずのところに"],
    ["[1,", "ファイルが終わっています"],
    ['{"a":1,}', "項目の名前"],
    ["{a:1}", "項目の名前"],
    ['{"a" 1}', "「:」"],
    ['{"a":1 "b":2}', "「,」か「}」"],
    ["[1 2]", "「,」か「]」"],
    ["[1}", "「,」か「]」"],
    ["1 2", "ファイルの終わり"],
    ['"abc', "ファイルが終わっています"],
    ['"a\nb"', '「"」'],
    ['"\\x"', "「\\」"],
    ['"\\u12g4"', "「\\」"],
    ["[01]", "正しい数"],
    ["[1.]", "正しい数"],
    ["[+1]", "値"],
    ["[NaN]", "値"],
    ["[tru]", "値"],
    ["// comment\n1", "値"],
    ["\u00a01", "値"],
  ])("names what is missing in %j", (text, detail) => {
    expect(failureOf(text)).toMatchObject({ kind: "notJson", detail: expect.stringContaining(detail) });
  });

  it("says where: line, column and path", () => {
    expect(failureOf('{\n  "a": [\n    {"b": 1, "c": x}\n  ]\n}')).toMatchObject({
      place: place(3, 19, ["a", 0, "c"]),
    });
  });

  it.each(["__proto__", "constructor", "prototype"])("refuses the key %s, escaped or not", (key) => {
    expect(failureOf(`{"a": {"${key}": 1}}`)).toEqual({
      kind: "forbiddenKey",
      key,
      place: place(1, 8, ["a", ""]),
    });
    const escaped = `\\u${key.charCodeAt(0).toString(16).padStart(4, "0")}${key.slice(1)}`;
    expect(failureOf(`{"${escaped}": 1}`)).toMatchObject({ kind: "forbiddenKey", key });
  });

  it("refuses a key given twice in one object only", () => {
    expect(failureOf('[{"a": 1}, {"a": 1, "\\u0061": 2}]')).toMatchObject({ kind: "duplicateKey", key: "a" });
    expect(failureOf('[{"a": 1}, {"a": {"a": 2}}]')).toBeUndefined();
  });

  it.each([
    "1e400",
    "-1e400",
    "9007199254740992",
    "9007199254740993",
    "1e16",
    "-0",
    "-0.0",
    "1e-400",
    "1".repeat(65),
  ])("refuses the number %s, which would be changed on reading", (number) => {
    expect(failureOf(`[${number}]`)).toMatchObject({ kind: "badNumber", place: place(1, 2, [0]) });
  });

  it.each(["0", "0e5", "9007199254740991", "-1.5e3", "0.1"])("accepts the number %s", (number) => {
    expect(parseStrictJson(number)).toEqual({ ok: true, value: Number(number) });
  });

  it.each(['["\\ud800"]', '["\\udc00\\ud800"]', '["\ud83d"]', '{"\\ud800": 1}', '["\\ud83d\ude00 \\ud83d"]'])(
    "refuses half a character in %j",
    (text) => {
      expect(failureOf(text)).toMatchObject({ kind: "loneSurrogate" });
    },
  );

  it("accepts a whole character written as two escapes", () => {
    expect(parseStrictJson('"\\ud842\\udfb7"')).toEqual({ ok: true, value: "𠮷" });
  });

  it("stops at a depth of 1,000,000 without overflowing", () => {
    for (const open of ["[", '{"a":', '[{"a":'])
      expect(failureOf(open.repeat(1_000_000))).toMatchObject({ kind: "tooDeep", limit: 64 });
    expect(failureOf(`${"[".repeat(64)}${"]".repeat(64)}`)).toBeUndefined();
    expect(failureOf(`${"[".repeat(65)}${"]".repeat(65)}`)?.kind).toBe("tooDeep");
  });

  it("stops after two million values", () => {
    expect(failureOf(`[${"0,".repeat(2_000_000)}0]`)).toMatchObject({ kind: "tooMany", limit: 2_000_000 });
    expect(parseStrictJson("[1,2,3]", { depth: 1, count: 4 }).ok).toBe(true);
    expect(parseStrictJson("[1,2,3]", { depth: 1, count: 3 }).ok).toBe(false);
  });
});
