import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { probeFolder } from "../../../electron/files/probe-folder.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";

let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "probe-"));
  path = join(folder, "計画.colead");
  await writeFile(path, "{}");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

type Refuses = (method: string, args: readonly unknown[]) => string | undefined;

const wait = async () => undefined;

function probe(refuses: Refuses = () => undefined) {
  const fs: FileSystem = new Proxy(REAL_FILE_SYSTEM, {
    get:
      (target, method: keyof FileSystem) =>
      async (...args: never[]) => {
        const code = refuses(method, args);
        if (code) throw Object.assign(new Error(code), { code });
        return Reflect.apply(target[method], target, args);
      },
  });
  return probeFolder({ fs, path, wait });
}

describe("the probe of a folder", () => {
  it("finds that all is allowed, and leaves nothing behind", async () => {
    expect(await probe()).toEqual({ folder: "all", target: "writable", left: [] });
    expect(await readdir(folder)).toEqual(["計画.colead"]);
    expect(await readFile(path, "utf8")).toBe("{}");
  });

  it("finds a folder in which nothing can be made", async () => {
    for (const [code, found] of [
      ["EACCES", "noMake"],
      ["EROFS", "noMake"],
      ["ENOSPC", "full"],
      ["EIO", "unreachable"],
    ] as const)
      expect(
        await probe((method, [, flags]) => (method === "open" && flags === "wx" ? code : undefined)),
      ).toEqual({
        folder: found,
        target: "writable",
        left: [],
      });
  });

  it("finds a folder in which files cannot be renamed, over others or at all", async () => {
    let renames = 0;
    for (const refused of [0, 1]) {
      renames = 0;
      const probed = await probe((method) =>
        method === "rename" && renames++ >= refused ? "EPERM" : undefined,
      );
      expect(probed).toEqual({ folder: "noRename", target: "writable", left: [] });
      expect(await readdir(folder)).toEqual(["計画.colead"]);
    }
  });

  it("finds a folder that keeps what is in it, in which one probe stays", async () => {
    const probed = await probe((method) => (method === "rm" ? "EPERM" : undefined));
    expect(probed).toMatchObject({
      folder: "noRemove",
      left: [expect.stringMatching(/^~co-lead-[0-9a-f]{16}\.tmp$/u)],
    });
    expect(await readdir(folder)).toHaveLength(2);
    await rm(join(folder, probed.left[0] ?? ""));
    const both = await probe((method) => (method === "rm" || method === "rename" ? "EPERM" : undefined));
    expect(both.folder).toBe("noRename");
    expect(both.left).toHaveLength(1);
  });

  it("is not misled by a refusal that passes", async () => {
    let refused = 0;
    expect(
      await probe((method) => (method === "rename" && refused++ < 2 ? "EBUSY" : undefined)),
    ).toMatchObject({
      folder: "all",
    });
  });

  it("finds a file that is marked as read-only, or may not be written", async () => {
    for (const code of ["EACCES", "EPERM", "EROFS"])
      expect(
        await probe((method, [, flags]) => (method === "open" && flags === "r+" ? code : undefined)),
      ).toMatchObject({
        folder: "all",
        target: "readOnly",
      });
    await chmod(path, 0o444);
    expect(await probe()).toMatchObject({ folder: "all", target: "readOnly" });
  });

  it("finds that there is no file yet, or no share", async () => {
    await rm(path);
    expect(await probe()).toMatchObject({ folder: "all", target: "missing" });
    expect(await probe(() => "ETIMEDOUT")).toEqual({
      folder: "unreachable",
      target: "unreachable",
      left: [],
    });
  });
});
