import { describe, expect, it } from "vitest";
import { hashBytes } from "../../../electron/files/hash-bytes.ts";
import { type SaveBytesOptions, saveBytes } from "../../../electron/files/save-bytes.ts";
import { fileOf } from "./faults/documents.ts";
import { type FaultPlan, FaultyFileSystem } from "./faults/faulty-file-system.ts";
import { MemoryDisk } from "./faults/memory-disk.ts";
import { PROFILES } from "./faults/profiles.ts";
import { instantly, SHARE, TARGET } from "./faults/scenarios.ts";

const OLD = fileOf(1, 100);
const NEW = fileOf(2, 100);
const [EXT4, , , , NO_FLUSHING] = PROFILES;

/** Saves NEW over OLD on a disk with a fault. */
async function save(plan: FaultPlan, options: Partial<SaveBytesOptions> = {}, profile = EXT4) {
  if (!profile) throw new Error("No profile");
  const disk = new MemoryDisk(profile, new Map([[TARGET, OLD]]));
  const fs = new FaultyFileSystem(disk, plan);
  const outcome = await saveBytes({
    fs,
    path: TARGET,
    expected: hashBytes(OLD),
    bytes: NEW,
    check: () => true,
    retrying: instantly(),
    ...options,
  });
  const content = disk.has(TARGET) ? disk.inode(TARGET).content : undefined;
  return {
    outcome,
    isNew: content !== undefined && hashBytes(content) === hashBytes(NEW),
    names: disk.list(SHARE),
  };
}

const none: FaultPlan = () => undefined;
const failing =
  (kind: string, code: string, done = false): FaultPlan =>
  (operation) =>
    operation.kind === kind ? { kind: "error", code, done } : undefined;

describe("saveBytes", () => {
  it("does not write what could not be read again", async () => {
    const { outcome, isNew } = await save(none, { check: async () => false });
    expect(outcome).toMatchObject({ kind: "failed", reason: expect.stringContaining("読み戻せない") });
    expect(isNew).toBe(false);
  });

  it("asks who owns the file after everything else and leaves it when it is somebody else's", async () => {
    const asked: string[] = [];
    const { outcome, isNew, names } = await save(none, {
      beforeRename: async () => {
        asked.push("asked");
        return "notOwner";
      },
    });
    expect(asked).toEqual(["asked"]);
    expect(outcome).toMatchObject({ kind: "notOwner", reason: expect.stringContaining("引き継ぎ") });
    expect(isNew).toBe(false);
    expect(names).toEqual(["計画.colead"]);
  });

  it("asks again before every try", async () => {
    let left = 3;
    let asked = 0;
    const plan: FaultPlan = ({ kind }) =>
      kind === "rename" && left-- > 0 ? { kind: "error", code: "EBUSY", done: false } : undefined;
    const { outcome } = await save(plan, {
      beforeRename: async () => {
        asked += 1;
        return "go";
      },
    });
    expect(outcome.kind).toBe("saved");
    expect(asked).toBe(4);
  });

  it.each(["EBUSY", "EPERM", "EACCES"])(
    "is busy when the rename is answered by %s all the time",
    async (code) => {
      const { outcome, isNew, names } = await save(failing("rename", code));
      expect(outcome).toMatchObject({ kind: "busy", reason: expect.stringContaining("ほかのアプリ") });
      expect(isNew).toBe(false);
      expect(names).toEqual(["計画.colead"]);
    },
  );

  it.each(["EIO", "ETIMEDOUT", "EACCES"])(
    "takes a rename for done that was done and answered by %s",
    async (code) => {
      const { outcome, isNew } = await save(failing("rename", code, true));
      expect(outcome).toMatchObject({ kind: "saved", flushed: true });
      expect(isNew).toBe(true);
    },
  );

  it.each([false, true])("does not know when the share drops at the rename (done: %s)", async (done) => {
    let down = false;
    const { outcome, isNew } = await save(({ kind }) => {
      if (kind === "rename") {
        down = true;
        return { kind: "error", code: "ETIMEDOUT", done };
      }
      return down ? { kind: "error", code: "EIO", done: false } : undefined;
    });
    expect(outcome).toMatchObject({ kind: "unknown", hash: hashBytes(NEW) });
    expect(isNew).toBe(done);
  });

  it("never flushes the same file again after that failed; the next save takes a new one", async () => {
    const synced: string[] = [];
    const plan: FaultPlan = ({ kind, path }) => {
      if (kind !== "sync") return undefined;
      synced.push(path);
      return { kind: "error", code: "EIO", done: false };
    };
    expect((await save(plan)).outcome.kind).toBe("failed");
    expect((await save(plan)).outcome.kind).toBe("failed");
    expect(new Set(synced).size).toBe(2);
    expect(synced).toHaveLength(2);
  });

  it("says that nothing was flushed where nothing can be", async () => {
    expect((await save(none, {}, NO_FLUSHING)).outcome).toMatchObject({ kind: "saved", flushed: false });
  });

  it("saves without a backup and says so", async () => {
    const kept: string[] = [];
    const working = await save(none, { backUp: async (previous) => kept.push(hashBytes(previous)) });
    expect(working.outcome).toMatchObject({ kind: "saved", backedUp: true });
    expect(kept).toEqual([hashBytes(OLD)]);
    const failing = await save(none, { backUp: async () => Promise.reject(new Error("full")) });
    expect(failing.outcome).toMatchObject({ kind: "saved", backedUp: false });
    expect(failing.isNew).toBe(true);
  });
});
