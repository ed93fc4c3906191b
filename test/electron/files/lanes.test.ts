import { describe, expect, it } from "vitest";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { createLanes } from "../../../electron/files/lanes.ts";

/** A disk whose reads end when they are told to. */
function slowDisk() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const readFile = async (path: string): Promise<Uint8Array> => {
    begun.push(path);
    await new Promise<void>((resolve) => ends.set(path, resolve));
    return new Uint8Array([begun.length]);
  };
  const end = async (path: string) => {
    ends.get(path)?.();
    await settled();
  };
  return { fs: { readFile } as unknown as FileSystem, begun, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("operations on chosen files", () => {
  it("of one folder wait for one another, those of another do not", async () => {
    const { fs, begun, end } = slowDisk();
    const lanes = createLanes(fs);
    const first = lanes("/a/1").readFile("/a/1");
    void lanes("/a/2").readFile("/a/2");
    void lanes("/b/1").readFile("/b/1");
    await settled();
    expect(begun).toEqual(["/a/1", "/b/1"]);
    await end("/a/1");
    expect(begun).toEqual(["/a/1", "/b/1", "/a/2"]);
    expect(await first).toBeInstanceOf(Uint8Array);
  });

  it("leave threads to the app's own files, however many folders hang", async () => {
    const { fs, begun, end } = slowDisk();
    const lanes = createLanes(fs, 2);
    for (const folder of ["a", "b", "c", "d"]) void lanes(`/${folder}/1`).readFile(`/${folder}/1`);
    await settled();
    expect(begun).toEqual(["/a/1", "/b/1"]);
    await end("/b/1");
    expect(begun).toEqual(["/a/1", "/b/1", "/c/1"]);
  });

  it("go on after one that fails, which rejects as the disk does", async () => {
    let fails = true;
    const fs = {
      readFile: async () => {
        if (fails) throw new Error("broken");
        return new Uint8Array();
      },
    } as unknown as FileSystem;
    const lane = createLanes(fs, 1)("/a/1");
    await expect(lane.readFile("/a/1")).rejects.toThrow("broken");
    fails = false;
    expect(await lane.readFile("/a/1")).toBeInstanceOf(Uint8Array);
  });
});
