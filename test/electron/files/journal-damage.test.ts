import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeContent } from "../../../electron/files/journal-content.ts";
import { NO_RECORD, readRecords, writeRecord } from "../../../electron/files/journal-record.ts";
import { readJournal } from "../../../electron/files/read-journal.ts";
import { FORMAT_VERSION } from "../../../worksheets/project/file-format.ts";
import { allKept, HEAD, journalsIn, LATER, naming, PROJECT, protection } from "./journal-support.ts";

let root = "";
let golden: Uint8Array = new Uint8Array();
const sealing = protection();
let sealed: Uint8Array = new Uint8Array();

async function written(protect?: typeof sealing): Promise<Uint8Array> {
  const folder = join(root, "journal");
  await rm(folder, { recursive: true, force: true });
  const { journal } = await journalsIn(root).begin(HEAD, PROJECT, protect);
  for (const name of ["1", "2", "3"]) await journal.append(naming(name, journal.project()), LATER);
  await journal.close({ drop: false });
  const [file = ""] = await readdir(folder);
  return readFile(join(folder, file));
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "journal-"));
  golden = await written();
  sealed = await written(sealing);
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** The state that is read, as the last name that was journalled; undefined when none is. */
async function stateOf(bytes: Uint8Array, protect?: typeof sealing): Promise<number | undefined> {
  const content = await readJournal(bytes, protect);
  return content.kind === "project" ? Number(content.project.municipality.name) : undefined;
}

/** A journal of these records, each as it should be. */
function journalOf(...contents: readonly object[]): Uint8Array {
  let hash = NO_RECORD;
  const records = contents.map((content) => {
    const record = writeRecord(encodeContent(content), hash);
    hash = record.hash;
    return record.bytes;
  });
  return Buffer.concat(records);
}

const LABEL = {
  format: "co-lead-journal",
  version: 1,
  session: "s",
  computer: "c",
  pid: 1,
  at: LATER,
  changes: 1,
  sealed: false,
  supersedes: [],
};
const START = { ...HEAD, version: FORMAT_VERSION, project: PROJECT };

describe("a damaged journal", () => {
  it.each([
    ["open", () => [golden, undefined] as const],
    ["sealed", () => [sealed, sealing] as const],
  ])("cut anywhere gives what was whole before the cut (%s)", async (_, file) => {
    const [bytes, protect] = file();
    const ends = readRecords(bytes).map(({ end }) => end);
    expect(ends).toHaveLength(5);
    for (let length = 0; length <= bytes.length; length += 1) {
      const whole = ends.filter((end) => end <= length).length;
      const cut = await readJournal(bytes.subarray(0, length), protect);
      if (whole < 2) expect(cut.kind, `at ${length}`).toBe("damaged");
      else {
        if (cut.kind !== "project") throw new Error(`${cut.kind} at ${length}`);
        expect(cut.project.municipality.name).toBe(String(whole - 2));
        expect(cut.unreadableBytes).toBe(length - (ends[whole - 1] ?? 0));
      }
    }
  });

  it.each([
    ["open", () => [golden, undefined] as const],
    ["sealed", () => [sealed, sealing] as const],
  ])("with any one bit flipped gives what stands before that (%s)", async (_, file) => {
    const [bytes, protect] = file();
    const ends = readRecords(bytes).map(({ end }) => end);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Uint8Array.from(bytes);
      const at = bit >> 3;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
      const before = ends.filter((end) => end <= at).length;
      expect(await stateOf(flipped, protect), `bit ${bit}`).toBe(before < 2 ? undefined : before - 2);
    }
  });

  it("with a record missing or repeated in the middle stops there", async () => {
    const ends = readRecords(golden).map(({ end }) => end);
    const parts = ends.map((end, i) => golden.subarray(ends[i - 1] ?? 0, end));
    const [label, head, one, two, three] = parts as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    expect(await stateOf(Buffer.concat([label, head, one, three]))).toBe(1);
    expect(await stateOf(Buffer.concat([label, head, one, one, two]))).toBe(1);
    expect(await stateOf(Buffer.concat([label, head, two, one]))).toBe(0);
  });

  it("stops before a delta that does not fit, gives no valid project or is none", async () => {
    const good = { at: LATER, delta: naming("1") };
    const bad: readonly object[] = [
      { at: LATER, delta: [{ path: ["companies", 3, "name"], value: "x" }] },
      { at: LATER, delta: [{ path: ["municipality", "name"], value: 5 }] },
      { at: LATER, delta: [{ path: ["answers", "a1.none"], value: {} }] },
      { at: LATER, delta: "none" },
      { at: "yesterday", delta: [] },
      { at: LATER },
    ];
    for (const change of bad) {
      const bytes = journalOf(LABEL, START, good, change, { at: LATER, delta: naming("2") });
      const content = await readJournal(bytes);
      expect(content).toMatchObject({ kind: "project", project: { municipality: { name: "1" } } });
      expect(content).toHaveProperty("unreadableBytes", bytes.length - (readRecords(bytes)[2]?.end ?? 0));
    }
  });

  it("of a newer version is said to be that, and one that is none damaged", async () => {
    expect(await readJournal(journalOf({ ...LABEL, version: 2 }, {}))).toMatchObject({ kind: "tooNew" });
    expect(await readJournal(journalOf(LABEL, { ...START, version: FORMAT_VERSION + 1 }))).toMatchObject({
      kind: "tooNew",
    });
    expect(await readJournal(journalOf(LABEL, { ...START, project: { id: "x" } }))).toMatchObject({
      kind: "damaged",
    });
    expect(await readJournal(journalOf({}, START))).toMatchObject({ kind: "damaged", label: undefined });
    expect(await readJournal(new Uint8Array(1000))).toMatchObject({ kind: "damaged" });
    expect(await readJournal(new TextEncoder().encode("x".repeat(1000)))).toMatchObject({ kind: "damaged" });
  });

  it("of an older version is brought up to the current one, with its edits", async () => {
    const old = { ...START, version: FORMAT_VERSION - 1 };
    expect(await stateOf(journalOf(LABEL, old, { at: LATER, delta: naming("1") }))).toBe(1);
    // An edit that leads to no project of the current version does not cost the rest.
    const broken = { at: LATER, delta: [{ path: ["municipality", "name"], value: 5 }] };
    const bytes = journalOf(LABEL, old, broken);
    expect(await stateOf(bytes)).toBe(0);
    expect(await readJournal(bytes)).toHaveProperty("unreadableBytes", expect.any(Number));
  });

  it("is listed as unreadable and left in place, and its neighbours are still given", async () => {
    const folder = join(root, "journal");
    await writeFile(join(folder, `${"0".repeat(32)}-${"0".repeat(16)}.journal`), golden.subarray(0, 50));
    await writeFile(join(folder, `${"1".repeat(32)}-${"1".repeat(16)}.journal`), golden);
    await writeFile(join(folder, "other.txt"), "x");
    const kept = await allKept(journalsIn(root));
    expect(kept.map(({ kind }) => kind).sort()).toEqual(["project", "sealed", "unreadable"]);
    expect(kept.find(({ kind }) => kind === "unreadable")).toMatchObject({ bytes: 50 });
    expect(await readdir(folder)).toHaveLength(4);
  });
});
