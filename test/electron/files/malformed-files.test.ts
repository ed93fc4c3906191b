import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFailure } from "../../../worksheets/project/describe-failure.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { fileOf } from "./faults/documents.ts";

const RUNS = 20_000;
/** In milliseconds; what hostile input may cost at most. */
const LONGEST = 1_000;

const GOLDEN = new TextDecoder().decode(fileOf(3, 200));
const encode = (text: string) => new TextEncoder().encode(text);

const NASTY = fc.constantFrom(
  '{"__proto__":{}}',
  '{"constructor":1}',
  '{"a":1,"a":2}',
  "1e400",
  "9007199254740993",
  "-0",
  "NaN",
  '"\\ud800"',
  '"\\u0000"',
  "[".repeat(5_000),
  `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
  '{"a":'.repeat(50_000),
  `[${"0,".repeat(200_000)}0]`,
  `"${"あ".repeat(300_000)}"`,
  '"file:///etc/passwd"',
  '"\\\\\\\\server\\\\share"',
  "null",
  "true",
  "{}",
  "[]",
  "",
);

/** A sound file in which one value, or a piece of text anywhere, is another. */
const altered = fc
  .record({
    at: fc.nat(GOLDEN.length),
    length: fc.nat(60),
    piece: fc.oneof(NASTY, fc.json(), fc.string({ unit: "binary" })),
  })
  .map(({ at, length, piece }) => encode(GOLDEN.slice(0, at) + piece + GOLDEN.slice(at + length)));

/** Like a file of ours, with anything in it. */
const envelope = fc
  .record({
    format: fc.oneof(fc.constant('"co-lead-worksheet"'), fc.json()),
    version: fc.oneof(fc.constantFrom("1", "2", "3", "1e9", "-1"), fc.json()),
    revision: fc.oneof(fc.constantFrom("1", "1.5", "1e400"), fc.json()),
    lineage: fc.oneof(fc.constant("[]"), fc.json()),
    project: fc.oneof(NASTY, fc.json()),
  })
  .map(({ format, version, revision, lineage, project }) =>
    encode(
      `{"format":${format},"version":${version},"revision":${revision},"checksum":"sha256:${"0".repeat(64)}","lineage":${lineage},"project":${project}}`,
    ),
  );

const signed = fc
  .record({
    head: fc.constantFrom(
      "PK\u0003\u0004",
      "%PDF-1.7",
      "CoLEADs",
      "CoLEADs\u0001",
      "\uFEFF",
      "\uFEFF\uFEFF",
      "<html>",
    ),
    rest: fc.uint8Array({ maxLength: 300 }),
  })
  .map(({ head, rest }) => Uint8Array.from([...encode(head), ...rest]));

const malformed = fc.oneof(
  { weight: 6, arbitrary: altered },
  { weight: 4, arbitrary: envelope },
  { weight: 2, arbitrary: signed },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
  { weight: 2, arbitrary: fc.json().map(encode) },
  { weight: 1, arbitrary: NASTY.map(encode) },
);

function timed(bytes: Uint8Array): number {
  const begun = performance.now();
  parseProjectFile(bytes);
  return performance.now() - begun;
}

describe("a malformed file", () => {
  it(`is refused with something to say, each of ${RUNS}, and in no more than a second`, () => {
    const kinds = new Map<string, number>();
    let slowest = 0;
    fc.assert(
      fc.property(malformed, (bytes) => {
        const begun = performance.now();
        const result = parseProjectFile(bytes);
        const took = performance.now() - begun;
        // A busy machine can hold any single try up.
        slowest = Math.max(slowest, took > LONGEST ? Math.min(timed(bytes), timed(bytes)) : took);
        // A cut of no length with an empty piece is the sound file itself.
        if (result.ok) expect(new TextDecoder().decode(bytes)).toBe(GOLDEN);
        else {
          kinds.set(result.failure.kind, (kinds.get(result.failure.kind) ?? 0) + 1);
          expect(describeFailure(result.failure).what).not.toBe("");
        }
      }),
      { numRuns: RUNS, seed: 20260401 },
    );
    console.log(`Malformed files: slowest ${Math.round(slowest)} ms; ${JSON.stringify([...kinds])}`);
    expect(slowest).toBeLessThanOrEqual(LONGEST);
    // Or they were malformed in one way only.
    expect(kinds.size).toBeGreaterThanOrEqual(10);
  });
});
