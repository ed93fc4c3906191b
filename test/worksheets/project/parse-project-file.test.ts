import { describe, expect, it } from "vitest";
import { BLANK_CHECKSUM, checksumOf, digitsOffset } from "../../../worksheets/project/checksum.ts";
import { describeFailure } from "../../../worksheets/project/describe-failure.ts";
import { FORMAT_VERSION, MAX_FILE_BYTES } from "../../../worksheets/project/file-format.ts";
import type { ParseFailure } from "../../../worksheets/project/parse-failure.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { SMALL_PROJECT } from "./small-project.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const GOOD = serializeProject(SMALL_PROJECT, 7);

/** A file with this content whose checksum is right. */
function sealed(file: object): Uint8Array {
  const text = JSON.stringify({ checksum: BLANK_CHECKSUM, ...file });
  const bytes = encode(text);
  const checksum = checksumOf(bytes, digitsOffset(text, BLANK_CHECKSUM) ?? 0);
  return encode(text.replace(BLANK_CHECKSUM, checksum));
}

const NEWER = FORMAT_VERSION + 1;

const fileOf = (project: unknown, version = FORMAT_VERSION) => ({
  format: "co-lead-worksheet",
  version,
  revision: 0,
  lineage: [] as readonly string[],
  project,
});

const ancestor = (n: number) => `sha256:${String(n).padStart(64, "0")}`;
const ancestors = (count: number) => Array.from({ length: count }, (_, i) => ancestor(i + 1));

function failureOf(bytes: Uint8Array): ParseFailure {
  const result = parseProjectFile(bytes);
  if (result.ok) throw new Error("opened");
  return result.failure;
}

const zip = (name: string) => Uint8Array.from([0x50, 0x4b, 3, 4, ...encode(`\u0000\u0000${name}`), 0xff]);

/** One input for every way of failing. A kind that is missing here does not compile. */
const FAILING: { readonly [K in ParseFailure["kind"]]: Uint8Array } = {
  empty: new Uint8Array(0),
  tooLarge: new Uint8Array(MAX_FILE_BYTES + 1),
  notUtf8: encode("{").slice().fill(0x80),
  notJson: encode('{"format": "co-lead-worksheet", '),
  tooDeep: encode("[".repeat(1_000_000)),
  tooMany: encode(`[${"0,".repeat(2_000_001)}0]`),
  forbiddenKey: encode('{"__proto__": {}}'),
  duplicateKey: encode('{"a": 1, "a": 2}'),
  badNumber: encode("[1e400]"),
  loneSurrogate: encode('["\\ud800"]'),
  sealed: encode("CoLEADs\u0001 and bytes"),
  notAProjectFile: zip("word/document.xml"),
  tooNew: sealed(fileOf({ ...SMALL_PROJECT, future: 1 }, NEWER)),
  migrationFailed: GOOD,
  invalid: sealed(fileOf({ ...SMALL_PROJECT, future: 1 })),
  checksum: encode(decode(GOOD).replace("北見市", "北海市")),
};

/** The one failure that today's list of migrations cannot produce. */
function failingOf(kind: ParseFailure["kind"]): ParseFailure {
  if (kind !== "migrationFailed") return failureOf(FAILING[kind]);
  const result = parseProjectFile(GOOD, { migrations: [], currentVersion: NEWER });
  if (result.ok) throw new Error("opened");
  return result.failure;
}

describe("parseProjectFile", () => {
  it("opens what was saved", () => {
    const lineage = ancestors(32);
    expect(parseProjectFile(serializeProject(SMALL_PROJECT, 7, lineage))).toEqual({
      ok: true,
      project: SMALL_PROJECT,
      revision: 7,
      checksum: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u),
      lineage,
      version: FORMAT_VERSION,
    });
  });

  it("gives the checksum that stands in the file", () => {
    const result = parseProjectFile(GOOD);
    expect(result.ok && decode(GOOD).includes(`"checksum": "${result.checksum}"`)).toBe(true);
  });

  it("covers the ancestors with the checksum", () => {
    const text = decode(serializeProject(SMALL_PROJECT, 7, [ancestor(1)]));
    expect(failureOf(encode(text.replace(ancestor(1), ancestor(2))))).toMatchObject({ kind: "checksum" });
  });

  it("accepts one byte order mark and refuses two", () => {
    const bom = [0xef, 0xbb, 0xbf];
    expect(parseProjectFile(Uint8Array.from([...bom, ...GOOD]))).toEqual(parseProjectFile(GOOD));
    expect(parseProjectFile(Uint8Array.from([...bom, ...bom, ...GOOD])).ok).toBe(false);
  });

  it("accepts a file whose keys another program has put in another order, when its checksum is right", () => {
    const { project, ...rest } = fileOf(SMALL_PROJECT);
    expect(parseProjectFile(sealed({ project, ...rest }))).toMatchObject({
      ok: true,
      project: SMALL_PROJECT,
    });
  });

  it.each(Object.keys(FAILING) as ParseFailure["kind"][])("fails as %s", (kind) => {
    const failure = failingOf(kind);
    expect(failure.kind).toBe(kind);
    const { what, safe, todo } = describeFailure(failure);
    for (const sentence of [what, safe, todo]) expect(sentence).toMatch(/\p{sc=Hiragana}/u);
  });

  it("has its own message for every kind", () => {
    const messages = (Object.keys(FAILING) as ParseFailure["kind"][]).map(
      (kind) => describeFailure(failingOf(kind)).what,
    );
    expect(new Set(messages).size).toBe(messages.length);
  });

  it.each([
    ["word", zip("word/document.xml")],
    ["excel", zip("xl/workbook.xml")],
    ["powerpoint", zip("ppt/presentation.xml")],
    ["zip", zip("photo.jpg")],
    ["oldOffice", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ["pdf", encode("%PDF-1.7\n")],
    ["image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ["utf16Text", Uint8Array.from([0xff, 0xfe, 0x7b, 0x00])],
    ["markup", encode("\n<!doctype html>")],
    ["otherText", encode("企業名,住所\n")],
    ["otherJson", encode('{"name": "another app"}')],
    ["otherJson", encode("[]")],
  ] as const)("says when the file is rather %s", (seems, bytes) => {
    expect(failureOf(bytes)).toEqual({ kind: "notAProjectFile", seems });
  });

  it.each([" \n\t", "\0\0\0\0", "\ufeff"])("takes %j for an empty file", (text) => {
    expect(failureOf(encode(text))).toEqual({ kind: "empty" });
  });

  it("says at which byte a file stops being text, the byte order mark counted", () => {
    const bytes = GOOD.slice();
    bytes[100] = 0xff;
    expect(failureOf(bytes)).toEqual({ kind: "notUtf8", offset: 100 });
    expect(failureOf(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({
      kind: "notUtf8",
      offset: 103,
    });
    for (const bad of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0xe3, 0x81],
    ])
      expect(failureOf(Uint8Array.from([0x41, ...bad]))).toEqual({ kind: "notUtf8", offset: 1 });
  });

  it.each([
    ["version", 0],
    ["version", "1"],
    ["version", 1.5],
    ["revision", -1],
    ["revision", null],
    ["checksum", BLANK_CHECKSUM.toUpperCase()],
    ["checksum", "md5:0"],
    ["format", "co-lead-worksheeT"],
    ["lineage", undefined],
    ["lineage", "sha256:0"],
    ["lineage", [ancestor(1).toUpperCase()]],
    ["lineage", [ancestor(1), 2]],
    ["lineage", [ancestor(1), ancestor(1)]],
    ["lineage", ancestors(33)],
    ["future", 1],
  ])("refuses an envelope whose %s is %j", (key, value) => {
    expect(failureOf(sealed({ ...fileOf(SMALL_PROJECT), [key]: value }))).toMatchObject({
      kind: "invalid",
      path: [key],
    });
  });

  it("refuses ancestors in a file of version 1, which had none", () => {
    expect(failureOf(sealed(fileOf(SMALL_PROJECT, 1)))).toMatchObject({ kind: "invalid", path: ["lineage"] });
  });

  it("says where an invalid value stands, as a path and in words", () => {
    const [first, ...others] = SMALL_PROJECT.companies;
    const broken = {
      ...first,
      answers: { ...first?.answers, "b3.barriers": { value: [{ id: "l1", text: 1 }] } },
    };
    expect(failureOf(sealed(fileOf({ ...SMALL_PROJECT, companies: [broken, ...others] })))).toEqual({
      kind: "invalid",
      path: ["project", "companies", 0, "answers", "b3.barriers", "value", 0, "text"],
      where: "企業「環境大善」の B-3 STEP3「ビジョン実現の壁」の1行目",
      detail: "文字があるはずのところが、抜けているか、別の形になっています",
    });
  });

  it("hands out an altered but sound project to be looked at as a copy", () => {
    const municipality = { ...SMALL_PROJECT.municipality, name: "北海市" };
    expect(failureOf(FAILING.checksum)).toEqual({
      kind: "checksum",
      project: { ...SMALL_PROJECT, municipality },
      revision: 7,
    });
  });
});

describe("a file of a newer version", () => {
  it("shows what is understood and strips nothing from what it was given", () => {
    const project = {
      ...SMALL_PROJECT,
      future: { deep: 1 },
      answers: { ...SMALL_PROJECT.answers, "c9.new": {} },
    };
    const bytes = sealed({ ...fileOf(project, NEWER), lineage: { other: "shape" }, signature: "x" });
    const before = bytes.slice();
    expect(failureOf(bytes)).toEqual({
      kind: "tooNew",
      version: NEWER,
      supported: FORMAT_VERSION,
      intact: true,
      project: SMALL_PROJECT,
    });
    expect(bytes).toEqual(before);
  });

  it("shows nothing when more than unknown keys differs", () => {
    const failure = failureOf(sealed(fileOf({ ...SMALL_PROJECT, companies: "elsewhere" }, NEWER)));
    expect(failure).toEqual({
      kind: "tooNew",
      version: NEWER,
      supported: FORMAT_VERSION,
      intact: true,
    });
  });

  it("says when the file may be damaged", () => {
    const text = decode(GOOD).replace(`"version": ${FORMAT_VERSION}`, `"version": ${NEWER}`);
    expect(failureOf(encode(text))).toMatchObject({ kind: "tooNew", intact: false, project: SMALL_PROJECT });
  });
});
