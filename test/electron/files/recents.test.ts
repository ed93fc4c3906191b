import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRecents } from "../../../electron/files/recents.ts";

let folder = "";
const now = () => new Date("2026-11-16T00:00:00.000Z");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "recents-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("recents", () => {
  it("list a file once, the last one first, and give no path away", async () => {
    const recents = createRecents(folder, now);
    await recents.remember("/a/一.colead", "北見市");
    await recents.remember("/a/二.colead", "桑名市");
    await recents.remember("/a/一.colead", "北見市 令和8年度");
    const all = await createRecents(folder, now).all();
    expect(all.map(({ name, subject }) => [name, subject])).toEqual([
      ["一.colead", "北見市 令和8年度"],
      ["二.colead", "桑名市"],
    ]);
    expect(JSON.stringify(all)).not.toContain("/a/");
    expect(await recents.pathOf(all[1]?.id ?? "")).toBe("/a/二.colead");
    expect(await recents.pathOf("unknown")).toBeUndefined();
  });

  it("lose none when several are remembered at once, and end after twelve", async () => {
    const recents = createRecents(folder, now);
    await Promise.all(Array.from({ length: 15 }, (_, index) => recents.remember(`/a/${index}.colead`, "")));
    const names = (await recents.all()).map(({ name }) => name);
    expect(names).toHaveLength(12);
    expect(names[0]).toBe("14.colead");
  });

  it("forget one file and keep the others", async () => {
    const recents = createRecents(folder, now);
    await recents.remember("/a/一.colead", "");
    await recents.remember("/a/二.colead", "");
    const [second] = await recents.all();
    await Promise.all([recents.forget(second?.id ?? ""), recents.forget("unknown")]);
    expect((await createRecents(folder, now).all()).map(({ name }) => name)).toEqual(["一.colead"]);
  });

  it("begin anew when their file is damaged", async () => {
    await writeFile(join(folder, "recents.json"), '[{"id":1}');
    const recents = createRecents(folder, now);
    expect(await recents.all()).toEqual([]);
    await recents.remember("/a/一.colead", "");
    expect(await readFile(join(folder, "recents.json"), "utf8")).toContain("一.colead");
  });
});
