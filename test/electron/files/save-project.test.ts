import { spawnSync } from "node:child_process";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashBytes } from "../../../electron/files/hash-bytes.ts";
import { readBytes } from "../../../electron/files/read-bytes.ts";
import { saveProjectFile } from "../../../electron/files/save-project.ts";
import { MAX_FILE_BYTES } from "../../../worksheets/project/file-format.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";

let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "save-"));
  path = join(folder, "北見.colead");
});

afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

async function written(bytes: Uint8Array): Promise<string> {
  await writeFile(path, bytes);
  return hashBytes(bytes);
}

/** What a project file holds. */
async function projectAt(at: string) {
  const parsed = parseProjectFile(await readFile(at));
  return parsed.ok ? parsed : parsed.failure;
}

describe("readBytes", () => {
  it("reads a file with its hash", async () => {
    const bytes = serializeProject(kitami, 7);
    const hash = await written(bytes);
    expect(await readBytes(path)).toEqual({ kind: "read", bytes: Buffer.from(bytes), path, hash });
  });

  it("judges a file that is far too large by its size alone", async () => {
    await writeFile(path, "");
    await truncate(path, MAX_FILE_BYTES + 1);
    expect(await readBytes(path)).toMatchObject({ kind: "tooLarge", bytes: MAX_FILE_BYTES + 1 });
  });

  it("says that a file is missing or a folder", async () => {
    expect(await readBytes(join(folder, "none.colead"))).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("「none.colead」が見つかりません"),
    });
    expect(await readBytes(folder)).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("フォルダー"),
    });
  });
});

describe("saveProjectFile", () => {
  it("writes a new file and leaves nothing beside it", async () => {
    const bytes = serializeProject(kitami, 1);
    expect(await saveProjectFile(kitami, 1, { path, expected: "absent" })).toEqual({
      kind: "saved",
      hash: hashBytes(bytes),
      flushed: true,
      backedUp: true,
    });
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    expect(await readdir(folder)).toEqual(["北見.colead"]);
  });

  it("replaces the file that was opened and keeps its rights", async () => {
    const expected = await written(serializeProject(kitami, 1));
    await chmod(path, 0o640);
    expect(await saveProjectFile(kuwana, 2, { path, expected })).toMatchObject({ kind: "saved" });
    expect(await projectAt(path)).toMatchObject({ project: kuwana, revision: 2 });
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it("never replaces what somebody else has changed, also with the same size and time", async () => {
    const bytes = serializeProject(kitami, 1);
    const expected = await written(bytes);
    const { atime, mtime } = await stat(path);
    const theirs = bytes.slice();
    theirs[theirs.length - 5] = 0x41;
    await writeFile(path, theirs);
    await utimes(path, atime, mtime);
    expect(await saveProjectFile(kitami, 2, { path, expected })).toEqual({ kind: "changedElsewhere" });
    expect(new Uint8Array(await readFile(path))).toEqual(theirs);
    expect(await readdir(folder)).toEqual(["北見.colead"]);
  });

  it("never replaces a file that has come where there was none", async () => {
    await writeFile(path, "theirs");
    expect(await saveProjectFile(kitami, 1, { path, expected: "absent" })).toEqual({
      kind: "changedElsewhere",
    });
    expect(await readFile(path, "utf8")).toBe("theirs");
  });

  it("does not silently make a file anew that was moved or deleted", async () => {
    const expected = await written(serializeProject(kitami, 1));
    await rm(path);
    expect(await saveProjectFile(kitami, 2, { path, expected })).toMatchObject({
      kind: "missing",
      reason: expect.stringContaining("名前を付けて保存"),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it("leaves a read-only file alone", async () => {
    const bytes = serializeProject(kitami, 1);
    const expected = await written(bytes);
    await chmod(path, 0o444);
    expect(await saveProjectFile(kitami, 2, { path, expected })).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("読み取り専用"),
    });
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  });

  it("says that the folder is missing", async () => {
    const gone = join(folder, "none", "a.colead");
    expect(await saveProjectFile(kitami, 1, { path: gone, expected: "absent" })).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("フォルダーが見つかりません"),
    });
  });
});

/** A program of its own that saves over `path`; `before` runs ahead of it with `fs` at hand. */
async function saveInProcess(before: string) {
  const root = join(import.meta.dirname, "../../..");
  const program = join(folder, "save.mjs");
  const from = (name: string) => JSON.stringify(join(root, name));
  buildSync({
    stdin: {
      contents: `
        import fs from "node:fs";
        import { syncBuiltinESMExports } from "node:module";
        import { saveProjectFile } from ${from("electron/files/save-project.ts")};
        import { contentOf } from ${from("electron/files/content-of.ts")};
        import { kuwana } from ${from("worksheets/samples/kuwana.ts")};
        const path = ${JSON.stringify(path)};
        const expected = await contentOf(path);
        ${before}
        syncBuiltinESMExports();
        console.log(JSON.stringify(await saveProjectFile(kuwana, 2, { path, expected })));`,
      resolveDir: root,
      loader: "ts",
    },
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const ran = spawnSync(process.execPath, [pathToFileURL(program).pathname], { encoding: "utf8" });
  await rm(program);
  return ran;
}

describe("a save that is interrupted", () => {
  const KILL = "process.kill(process.pid, 'SIGKILL')";

  it.each([
    ["before the rename", `fs.promises.rename = () => ${KILL};`, 1],
    [
      "after half of the new file",
      `const { open } = fs.promises;
       fs.promises.open = async (name, flags, mode) => {
         const handle = await open(name, flags, mode);
         if (flags === "wx") handle.writeFile = async (bytes) => {
           await handle.write(bytes.subarray(0, bytes.length / 2)); ${KILL};
         };
         return handle;
       };`,
      1,
    ],
    [
      "after the rename",
      `const { rename } = fs.promises; fs.promises.rename = async (a, b) => { await rename(a, b); ${KILL}; };`,
      2,
    ],
  ])("%s leaves a whole file", async (_, before, revision) => {
    await written(serializeProject(kitami, 1));
    const { signal } = await saveInProcess(before);
    expect(signal).toBe("SIGKILL");
    expect(await projectAt(path)).toMatchObject({ ok: true, revision });
  });

  it.each([
    [
      "a full disk",
      `const { open } = fs.promises;
       fs.promises.open = async (name, flags, mode) => {
         const handle = await open(name, flags, mode);
         if (flags === "wx") handle.writeFile = async (bytes) => {
           await handle.write(bytes.subarray(0, 10));
           throw Object.assign(new Error("full"), { code: "ENOSPC" });
         };
         return handle;
       };`,
      "ディスクの空き",
    ],
    [
      "a short write nobody reported",
      `const { open } = fs.promises;
       fs.promises.open = async (name, flags, mode) => {
         const handle = await open(name, flags, mode);
         if (flags === "wx") handle.writeFile = async (bytes) => { await handle.write(bytes.subarray(0, 10)); };
         return handle;
       };`,
      "書き込めませんでした",
    ],
    [
      "a disk that cannot flush the bytes",
      `const { open } = fs.promises;
       fs.promises.open = async (name, flags, mode) => {
         const handle = await open(name, flags, mode);
         if (flags === "wx") handle.sync = async () => { throw Object.assign(new Error("io"), { code: "EIO" }); };
         return handle;
       };`,
      "書き込めませんでした",
    ],
  ])("by %s keeps the old file and takes the new one away", async (_, before, reason) => {
    await written(serializeProject(kitami, 1));
    const { stdout } = await saveInProcess(before);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "failed", reason: expect.stringContaining(reason) });
    expect(await projectAt(path)).toMatchObject({ ok: true, project: kitami, revision: 1 });
    expect(await readdir(folder)).toEqual(["北見.colead"]);
  });

  it("by somebody else's save finds that out before the rename", async () => {
    await written(serializeProject(kitami, 1));
    const { stdout } = await saveInProcess(`const { open } = fs.promises;
       fs.promises.open = async (name, flags, mode) => {
         const handle = await open(name, flags, mode);
         if (flags === "wx") fs.writeFileSync(path, "theirs");
         return handle;
       };`);
    expect(JSON.parse(stdout)).toEqual({ kind: "changedElsewhere" });
    expect(await readFile(path, "utf8")).toBe("theirs");
    expect(await readdir(folder)).toEqual(["北見.colead"]);
  });

  it("is saved, but said not to be flushed, where the disk has no flushing", async () => {
    await written(serializeProject(kitami, 1));
    const { stdout } = await saveInProcess(`const { open } = fs.promises;
       fs.promises.open = async (name, flags, mode) => {
         const handle = await open(name, flags, mode);
         handle.sync = async () => { throw Object.assign(new Error("no"), { code: "EINVAL" }); };
         return handle;
       };`);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "saved", flushed: false });
  });

  it("by antivirus for a moment succeeds in the end", async () => {
    await written(serializeProject(kitami, 1));
    const { stdout } = await saveInProcess(`const { rename } = fs.promises; let times = 0;
       fs.promises.rename = async (a, b) => {
         if (++times < 4) throw Object.assign(new Error("busy"), { code: "EBUSY" });
         await rename(a, b);
       };`);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "saved" });
    expect(await projectAt(path)).toMatchObject({ revision: 2 });
  });
});

describe("a folder that may not be written to", () => {
  it("is said, and the file stays as it is", async () => {
    const closed = join(folder, "closed");
    await mkdir(closed);
    path = join(closed, "a.colead");
    const bytes = serializeProject(kitami, 1);
    await written(bytes);
    await chmod(closed, 0o555);
    await chmod(path, 0o666);
    await chmod(folder, 0o755);
    // Rights do not bind root.
    const before = process.getuid?.() === 0 ? "process.setuid(65534);" : "";
    const { stdout } = await saveInProcess(before);
    await chmod(closed, 0o755);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "failed", reason: expect.stringContaining("権限") });
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
    expect(await readdir(closed)).toEqual(["a.colead"]);
  });
});
