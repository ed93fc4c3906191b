import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFailure } from "../../../worksheets/project/describe-failure.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { projectArbitrary } from "../../arbitraries/project-arbitrary.ts";

const GOLDEN = serializeProject(
  {
    ...newProject("p", "2026-04-01T00:00:00Z", { name: "市" }),
    answers: { "a1.summary": { value: "海\n" } },
  },
  3,
  [`sha256:${"5a".repeat(32)}`],
);
const FROZEN = new Uint8Array(
  readFileSync(new URL("../../fixtures/projects/v1/small.colead", import.meta.url)),
);

/** A damaged file must never open; the reason is checked to be one that can be shown. */
function expectRefusal(bytes: Uint8Array, what: string): void {
  const result = parseProjectFile(bytes);
  if (result.ok) throw new Error(`opened after ${what}`);
  if (describeFailure(result.failure).what === "") throw new Error(`nothing to say after ${what}`);
}

function spliced(bytes: Uint8Array, at: number, removed: number, inserted: readonly number[]): Uint8Array {
  // Copied by the block: a larger file takes longer by the byte than to be refused.
  const after = bytes.subarray(at + removed);
  const result = new Uint8Array(at + inserted.length + after.length);
  result.set(bytes.subarray(0, at));
  result.set(inserted, at);
  result.set(after, at + inserted.length);
  return result;
}

describe("a damaged project file", () => {
  it("is sound before it is damaged", () => {
    expect(parseProjectFile(GOLDEN).ok).toBe(true);
    expect(parseProjectFile(FROZEN).ok).toBe(true);
  });

  it("is refused at every length short of the whole", () => {
    for (const file of [GOLDEN, FROZEN])
      for (let length = 0; length < file.length; length += 1)
        expectRefusal(file.subarray(0, length), `truncation to ${length}`);
  });

  it("is refused after a change of any bit of any byte", () => {
    const bytes = GOLDEN.slice();
    for (let at = 0; at < bytes.length; at += 1) {
      const original = bytes[at] ?? 0;
      for (let bit = 0; bit < 8; bit += 1) {
        bytes[at] = original ^ (1 << bit);
        expectRefusal(bytes, `bit ${bit} of byte ${at}`);
      }
      bytes[at] = original;
    }
  });

  it("is refused after any byte is replaced, inserted or left out", () => {
    const others = [0x00, 0x20, 0x0a, 0x22, 0x30, 0x7d, 0x80, 0xff];
    for (let at = 0; at < GOLDEN.length; at += 1) {
      expectRefusal(spliced(GOLDEN, at, 1, []), `byte ${at} left out`);
      for (const byte of others) {
        expectRefusal(spliced(GOLDEN, at, 0, [byte]), `${byte} inserted at ${at}`);
        if (GOLDEN[at] !== byte) expectRefusal(spliced(GOLDEN, at, 1, [byte]), `${byte} at ${at}`);
      }
    }
    expectRefusal(spliced(GOLDEN, GOLDEN.length, 0, [0x0a]), "a line break at the end");
  });

  it("is refused after each of 10,000 random changes to larger files", () => {
    const projects = fc.sample(projectArbitrary({ companies: 1 }), { numRuns: 4, seed: 20260401 });
    const files = [FROZEN, ...projects.map((project) => serializeProject(project, 1))];
    const change = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      removed: fc.nat(40),
      inserted: fc.uint8Array({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(change, ({ file, at, removed, inserted }) => {
        const start = Math.floor(at * file.length);
        const damaged = spliced(file, start, removed, [...inserted]);
        if (!Buffer.from(damaged).equals(file)) expectRefusal(damaged, `${removed} bytes at ${start}`);
      }),
      { numRuns: 10_000 },
    );
  });
});
