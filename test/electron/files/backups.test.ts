import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBackups } from "../../../electron/files/backups.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";

let folder = "";
let now = new Date("2026-04-01T09:00:00.000Z");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "backups-"));
  now = new Date("2026-04-01T09:00:00.000Z");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const make = (fs = REAL_FILE_SYSTEM) => createBackups({ fs, folder: join(folder, "b"), now: () => now });
const KEY = "../../計画.colead";

async function own(): Promise<string> {
  const [name = ""] = await readdir(join(folder, "b"));
  return join(folder, "b", name);
}

describe("backups", () => {
  it("keep bytes as they were, newest first, under a name that tells when and which", async () => {
    const backups = make();
    await backups.add(KEY, bytes("one"), { revision: 1 });
    const { id, flushed } = await backups.add(KEY, bytes("two"), { revision: 2 });
    expect(flushed).toBe(true);
    expect(id).toMatch(/^2026-04-01T090000\.000Z-r2-[0-9a-f]{16}\.colead-backup$/u);
    expect((await backups.list(KEY)).map(({ at, revision }) => [at, revision])).toEqual([
      ["2026-04-01T09:00:00.000Z", 2],
      ["2026-04-01T09:00:00.000Z", 1],
    ]);
    expect(new TextDecoder().decode(await backups.read(KEY, id))).toBe("two");
    expect(await backups.list("another")).toEqual([]);
  });

  it("stay in their folder whatever the key is, and only this user may read them", async () => {
    await make().add(KEY, bytes("one"), { revision: 1 });
    expect(await readdir(folder)).toEqual(["b"]);
    const [name = ""] = await readdir(await own());
    expect((await stat(join(await own(), name))).mode & 0o777).toBe(0o600);
    expect((await stat(await own())).mode & 0o777).toBe(0o700);
  });

  it("ignore names that are not theirs, and read no path", async () => {
    const backups = make();
    const { id } = await backups.add(KEY, bytes("one"), { revision: 1 });
    const others = [`._${id}`, `~$${id}`, "~co-lead-0123456789abcdef.tmp", "note.txt", `${id}.bak`];
    for (const name of others) await writeFile(join(await own(), name), "x");
    await writeFile(join(folder, "secret"), "x");
    expect((await backups.list(KEY)).map((entry) => entry.id)).toEqual([id]);
    for (const name of [...others, "../../secret", join(folder, "secret")])
      expect(await backups.read(KEY, name)).toBeUndefined();
  });

  it("rotate, and leave what is not theirs", async () => {
    const backups = make();
    for (let revision = 1; revision <= 15; revision++) {
      now = new Date(Date.UTC(2026, 0, revision));
      await backups.add(KEY, bytes(`${revision}`), { revision });
    }
    await writeFile(join(await own(), "note.txt"), "mine");
    now = new Date(Date.UTC(2026, 3, 1));
    await backups.add(KEY, bytes("16"), { revision: 16 });
    expect((await backups.list(KEY)).map(({ revision }) => revision)).toEqual([
      16, 15, 14, 13, 12, 11, 10, 9, 8, 7,
    ]);
    expect(await readFile(join(await own(), "note.txt"), "utf8")).toBe("mine");
  });

  it("remove nothing when the new one cannot be written", async () => {
    const backups = make();
    for (let revision = 1; revision <= 12; revision++) {
      now = new Date(Date.UTC(2026, 0, revision, 12));
      await backups.add(KEY, bytes(`${revision}`), { revision });
    }
    const before = await readdir(await own());
    now = new Date(Date.UTC(2026, 5, 1));
    const full = make({
      ...REAL_FILE_SYSTEM,
      rename: async () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" })),
    });
    await expect(full.add(KEY, bytes("13"), { revision: 13 })).rejects.toMatchObject({ code: "ENOSPC" });
    expect((await readdir(await own())).sort()).toEqual(before.sort());
  });

  it("keep the same content once, so that a save that is tried again and again pushes no other out", async () => {
    const backups = make();
    await backups.add(KEY, bytes("one"), { revision: 1 });
    const first = await backups.add(KEY, bytes("two"), { revision: 2 });
    for (let i = 0; i < 20; i++)
      expect((await backups.add(KEY, bytes("two"), { revision: 2 })).id).toBe(first.id);
    expect(await backups.list(KEY)).toHaveLength(2);
    // Another content of the same revision is another backup: two copies of a project can meet.
    await backups.add(KEY, bytes("deux"), { revision: 2 });
    expect(await backups.list(KEY)).toHaveLength(3);
  });

  it("are replaced when the password changes; what cannot be opened stays and is named", async () => {
    const backups = make();
    const one = await backups.add(KEY, bytes("one"), { revision: 1 });
    const two = await backups.add(KEY, bytes("two"), { revision: 2 });
    const three = await backups.add(KEY, bytes("three"), { revision: 3 });
    const outcome = await backups.replaceAll(KEY, async (content) => {
      const text = new TextDecoder().decode(content);
      if (text === "two") return undefined;
      if (text === "three") throw new Error("cannot");
      return bytes(text.toUpperCase());
    });
    expect(outcome).toEqual({ replaced: [one.id], left: [three.id, two.id] });
    expect(new TextDecoder().decode(await backups.read(KEY, one.id))).toBe("ONE");
    expect(new TextDecoder().decode(await backups.read(KEY, two.id))).toBe("two");
    expect(await readdir(await own())).toHaveLength(3);
  });
});
