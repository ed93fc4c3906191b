import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFileSafely } from "../../../electron/files/write-file-safely.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-"));
});

afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

describe("writeFileSafely", () => {
  it("replaces a file whole and leaves nothing beside it", async () => {
    const path = join(folder, "計画.pdf");
    await writeFile(path, "old");
    expect(await writeFileSafely(path, Buffer.from("new"))).toBe(path);
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["計画.pdf"]);
  });

  it("fails without a trace where the folder is missing", async () => {
    await expect(writeFileSafely(join(folder, "none", "a.pdf"), Buffer.from("x"))).rejects.toMatchObject({
      code: "ENOENT",
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves what stands in the way as it is and removes its temporary file", async () => {
    const inTheWay = join(folder, "a.pdf");
    await writeFile(join(folder, "b"), "");
    await mkdir(inTheWay);
    await writeFile(join(inTheWay, "kept"), "");
    await expect(writeFileSafely(inTheWay, Buffer.from("x"))).rejects.toThrow();
    expect((await readdir(folder)).sort()).toEqual(["a.pdf", "b"]);
  });
});
