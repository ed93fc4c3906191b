import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMAT_VERSION } from "../../../worksheets/project/file-format.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { projectArbitrary } from "../../arbitraries/project-arbitrary.ts";
import { SMALL_PROJECT } from "./small-project.ts";

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** The same JSON with every object's keys in another order. */
function shuffled<V>(value: V, seed: number): V {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => shuffled(element, seed)) as V;
  const keys = Object.keys(value).sort(
    (a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7) || (a < b ? 1 : -1),
  );
  const object = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(keys.map((key) => [key, shuffled(object[key], seed)])) as V;
}

const lineages = fc.uniqueArray(
  fc
    .array(fc.nat(15), { minLength: 64, maxLength: 64 })
    .map((digits) => `sha256:${digits.map((digit) => digit.toString(16)).join("")}`),
  { maxLength: 32 },
);

describe("serializeProject", () => {
  it("gives a file that opens as the same project, whatever is in it", () => {
    fc.assert(
      fc.property(projectArbitrary(), fc.nat(), lineages, (project, revision, lineage) => {
        expect(parseProjectFile(serializeProject(project, revision, lineage))).toMatchObject({
          ok: true,
          project,
          revision,
          lineage,
          version: FORMAT_VERSION,
        });
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same bytes whatever order the keys are in", () => {
    fc.assert(
      fc.property(projectArbitrary(), fc.integer({ min: 1, max: 6 }), (project, seed) => {
        expect(textOf(serializeProject(shuffled(project, seed), 1))).toBe(
          textOf(serializeProject(project, 1)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("writes readable UTF-8: no byte order mark, line feeds, the envelope first, the rest sorted", () => {
    const text = textOf(serializeProject(SMALL_PROJECT, 12));
    const [open, format, version, revision, checksum, lineage, project, first] = text.split("\n");
    expect([open, format, version, revision]).toEqual([
      "{",
      '  "format": "co-lead-worksheet",',
      `  "version": ${FORMAT_VERSION},`,
      '  "revision": 12,',
    ]);
    expect(checksum).toMatch(/^ {2}"checksum": "sha256:[0-9a-f]{64}",$/u);
    expect(lineage).toBe('  "lineage": [],');
    expect([project, first]).toEqual(['  "project": {', '    "answers": {']);
    expect(text.endsWith("\n}\n")).toBe(true);
    expect(text).toContain("𠮷田製作所");
    expect(text).not.toContain("\r");
  });

  it("keeps the order of lists and leaves out undefined keys", () => {
    const odd = { ...SMALL_PROJECT, confirmed: ["b5", "a1"], future: undefined };
    const result = parseProjectFile(serializeProject(odd, 0));
    expect(result.ok && result.project).toEqual({ ...SMALL_PROJECT, confirmed: ["b5", "a1"] });
  });

  it("replaces half characters, so that the file opens again", () => {
    const answers = { "a1.summary": { value: "前\ud800後" } };
    const result = parseProjectFile(serializeProject({ ...SMALL_PROJECT, answers }, 0));
    expect(result.ok && result.project.answers["a1.summary"]?.value).toBe("前\ufffd後");
  });

  it("opens 300 companies with everything filled in", () => {
    const [project] = fc.sample(projectArbitrary({ companies: 300 }), 1);
    if (project === undefined) throw new Error("no sample");
    const result = parseProjectFile(serializeProject(project, 1));
    expect(result.ok && result.project.companies.length).toBe(300);
  });
});
