import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBytes } from "../../../electron/files/read-bytes.ts";
import { saveProjectFile } from "../../../electron/files/save-project.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { projectArbitrary } from "../../arbitraries/project-arbitrary.ts";
import { FaultyFileSystem } from "./faults/faulty-file-system.ts";
import { MemoryDisk } from "./faults/memory-disk.ts";
import { PROFILES } from "./faults/profiles.ts";
import { SHARE } from "./faults/scenarios.ts";

const RUNS = 10_000;
const PATH = `${SHARE}/北見.colead`;
/** Saves on one disk: it remembers every change that was ever made to it. */
const DISK_LASTS = 100;

/** Drawn once: to draw 10,000 whole projects takes minutes, and to combine their parts gives as many. */
const POOL = fc.sample(projectArbitrary({ companies: 1 }), { numRuns: 300, seed: 20260401 }).map(thinned);
const part = fc.nat(POOL.length - 1);
const PARTS = ["municipality", "companies", "talents", "places", "partners", "answers", "confirmed"] as const;

/** Every fourth answer, of each project others: what is saved 10,000 times need not fill the whole catalog each time. */
function thinned(project: Project, at: number): Project {
  const kept = Object.entries(project.answers).filter((_, index) => (index + at) % 4 === 0);
  return { ...project, answers: Object.fromEntries(kept) };
}

function combined(indices: readonly number[]): Project {
  const [whole = 0, ...others] = indices;
  const parts = PARTS.map((name, at) => [name, POOL[others[at] ?? 0]?.[name]] as const);
  return { ...POOL[whole], ...Object.fromEntries(parts) } as Project;
}

describe("saving and opening again", () => {
  it(`gives back each of ${RUNS} random projects, saved one over the other`, async () => {
    const [profile] = PROFILES;
    if (!profile) throw new Error("No profile");
    let fs: FaultyFileSystem | undefined;
    let saves = 0;
    let expected = "absent";
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: PARTS.length + 1, maxLength: PARTS.length + 1 }),
        async (indices) => {
          if (!fs || saves % DISK_LASTS === 0) {
            fs = new FaultyFileSystem(new MemoryDisk(profile, new Map(), [SHARE]));
            expected = "absent";
          }
          saves += 1;
          const project = combined(indices);
          const saved = await saveProjectFile(project, saves, { path: PATH, expected }, { fs });
          if (saved.kind !== "saved") throw new Error(saved.kind);
          expected = saved.hash;
          const read = await readBytes(PATH, fs);
          const opened = read.kind === "read" ? parseProjectFile(read.bytes) : undefined;
          // Compared by hand: the matcher takes longer than the save.
          const same = opened?.ok && opened.revision === saves && isDeepStrictEqual(opened.project, project);
          if (!same) expect(opened).toMatchObject({ ok: true, project, revision: saves });
        },
      ),
      { numRuns: RUNS, seed: 20260401, endOnFailure: true },
    );
    expect(saves).toBe(RUNS);
  });
});
