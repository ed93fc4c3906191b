import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { ownerLinks, ownerPath } from "../../../electron/files/owner-chain.ts";
import { type Acquired, createOwnership, type OwnershipOptions } from "../../../electron/files/owner-file.ts";
import { type OwnerRecord, ownerBytes, parseOwner } from "../../../electron/files/owner-record.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { leapingClock } from "../support/leaping-clock.ts";

let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "owner-"));
  path = join(folder, "計画.colead");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const yamada = { user: "山田", computer: "SOUMU-01", pid: 4242, appVersion: "1.0.0" };
const sato = { user: "佐藤", computer: "KIKAKU-02", pid: 4343, appVersion: "1.0.0" };

const by = (self: OwnershipOptions["self"], more: Partial<OwnershipOptions> = {}) =>
  createOwnership({ fs: REAL_FILE_SYSTEM, path, self, clock: leapingClock(), ...more });

function seenBy(acquired: Acquired): string {
  if (acquired.kind !== "inUse") throw new Error(acquired.kind);
  return acquired.seen;
}

/** A disk of which one method answers with an error. */
function refusing(method: keyof FileSystem, code: string): FileSystem {
  return new Proxy(REAL_FILE_SYSTEM, {
    get: (target, name) =>
      name === method
        ? async () => Promise.reject(Object.assign(new Error(code), { code }))
        : Reflect.get(target, name),
  });
}

describe("an owner file", () => {
  it("lies beside the file, says who has it, and goes when it is released", async () => {
    const owner = by(yamada);
    expect(await owner.acquire()).toEqual({ kind: "owned" });
    expect(await readdir(folder)).toEqual(["~$計画.colead.owner"]);
    expect(await owner.stillOurs()).toBe("ours");
    expect(await by(sato).acquire()).toEqual({
      kind: "inUse",
      seen: expect.any(String),
      owner: { user: "山田", computer: "SOUMU-01", since: "2026-11-16T00:00:00.000Z" },
      here: false,
    });
    expect(await owner.release()).toBe("released");
    expect(await readdir(folder)).toEqual([]);
    expect(await owner.stillOurs()).toBe("gone");
    expect(await owner.release()).toBe("notOurs");
  });

  it("is ours when it is acquired twice by the same, not when by another window", async () => {
    const owner = by(yamada);
    await owner.acquire();
    expect(await owner.acquire()).toEqual({ kind: "owned" });
    const window = by(yamada, { isRunning: (pid) => pid === 4242 });
    expect(await window.acquire()).toMatchObject({ kind: "inUse", here: true, alive: true });
  });

  it("of a process of this computer that does not run is told as such, and stays the user's decision", async () => {
    await by(yamada).acquire();
    const again = by({ ...yamada, computer: "soumu-01", pid: 1 }, { isRunning: () => false });
    expect(await again.acquire()).toMatchObject({ kind: "inUse", here: true, alive: false });
  });

  it("of a name that is too long for the disk has a shorter one", async () => {
    path = join(folder, `${"長".repeat(80)}.colead`);
    const owner = by(yamada);
    expect(await owner.acquire()).toEqual({ kind: "owned" });
    expect(await by(sato).takeOver(seenBy(await by(sato).acquire()))).toEqual({ kind: "owned" });
    expect(ownerPath(join(folder, `${"長".repeat(80)}2.colead`))).not.toBe(ownerPath(path));
  });

  it("is the same for a name in composed and decomposed characters", () => {
    expect(ownerPath("/a/\u304b\u3099.colead")).toBe(ownerPath("/a/\u304c.colead"));
  });

  it("cannot be made where the folder forbids it, the disk is full, or the share is gone", async () => {
    for (const [code, why] of [
      ["EACCES", "forbidden"],
      ["EROFS", "forbidden"],
      ["ENOSPC", "full"],
      ["EIO", "unreachable"],
    ] as const)
      expect(await by(yamada, { fs: refusing("open", code) }).acquire()).toEqual({ kind: "cannot", why });
    await rm(folder, { recursive: true });
    expect(await by(yamada).acquire()).toEqual({ kind: "cannot", why: "unreachable" });
  });

  it("is not left half when the disk gets full while it is written", async () => {
    const fs: FileSystem = {
      ...REAL_FILE_SYSTEM,
      open: async (name, flags, mode) => {
        const handle = await REAL_FILE_SYSTEM.open(name, flags, mode);
        return new Proxy(handle, {
          get: (target, method) => {
            if (method === "writeFile")
              return () => Promise.reject(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }));
            const value: unknown = Reflect.get(target, method);
            return typeof value === "function" ? value.bind(target) : value;
          },
        });
      },
    };
    expect(await by(yamada, { fs }).acquire()).toEqual({ kind: "cannot", why: "full" });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("taking over", () => {
  it("makes the earlier owner see it, who then leaves the file alone", async () => {
    const [earlier, later] = [by(yamada), by(sato)];
    await earlier.acquire();
    expect(await later.takeOver(seenBy(await later.acquire()))).toEqual({ kind: "owned" });
    expect(await readdir(folder)).toEqual(["~$計画.colead.owner"]);
    expect(await earlier.stillOurs()).toBe("taken");
    expect(await earlier.heartbeat()).toBe("taken");
    expect(await earlier.otherOwner()).toMatchObject({ owner: { user: "佐藤" } });
    expect(await earlier.release()).toBe("notOurs");
    expect(await later.stillOurs()).toBe("ours");
    expect(await later.otherOwner()).toBeUndefined();
  });

  it("asks again when meanwhile somebody else has it", async () => {
    const [one, other, third] = [by(yamada), by(sato), by({ ...sato, user: "鈴木" })];
    await one.acquire();
    const seen = seenBy(await other.acquire());
    expect(await third.takeOver(seen)).toEqual({ kind: "owned" });
    expect(await other.takeOver(seen)).toMatchObject({ kind: "inUse", owner: { user: "鈴木" } });
    expect(await third.stillOurs()).toBe("ours");
  });

  it("needs no force when the owner has left", async () => {
    const [one, other] = [by(yamada), by(sato)];
    await one.acquire();
    const seen = seenBy(await other.acquire());
    await one.release();
    expect(await other.takeOver(seen)).toEqual({ kind: "owned" });
  });

  it("is offered for a file that is empty, cut, too large, or not a file", async () => {
    const owner = by(yamada);
    const first = ownerPath(path);
    for (const damage of [
      () => truncate(first, 0),
      () => truncate(first, 40),
      () => writeFile(first, "x".repeat(5000)),
      () => writeFile(first, '{"format":"co-lead-owner-1","nonce":"../../x"}'),
    ]) {
      await owner.acquire();
      await damage();
      expect(await owner.stillOurs()).toBe("taken");
      const next = by(sato);
      const found = await next.acquire();
      expect(found).toMatchObject({ kind: "inUse", owner: undefined, here: false });
      expect(await next.takeOver(seenBy(found))).toEqual({ kind: "owned" });
      expect(await next.release()).toBe("released");
      expect(await readdir(folder)).toEqual([]);
    }
    await mkdir(first);
    const found = await by(sato).acquire();
    expect(await by(sato).takeOver(seenBy(found))).toEqual({ kind: "cannot", why: "forbidden" });
    expect(await readdir(folder)).toEqual(["~$計画.colead.owner"]);
  });

  it("works where files cannot be renamed over others, and leaves nothing behind", async () => {
    await by(yamada).acquire();
    const owner = by(sato, { fs: refusing("rename", "EPERM") });
    expect(await owner.takeOver(seenBy(await owner.acquire()))).toEqual({ kind: "owned" });
    expect(await readdir(folder)).toHaveLength(2);
    expect(await owner.stillOurs()).toBe("ours");
    expect(await owner.release()).toBe("released");
    expect(await readdir(folder)).toEqual([]);
  });

  it("removes what a crashed taker left in the air", async () => {
    await writeFile(`${ownerPath(path)}.${"e".repeat(32)}`, "");
    await writeFile(`${ownerPath(path)}~`, "");
    await writeFile(join(folder, "~$計画.colead.owner.txt"), "not ours");
    await by(yamada).acquire();
    expect((await readdir(folder)).sort()).toEqual(["~$計画.colead.owner", "~$計画.colead.owner.txt"].sort());
  });
});

describe("the look at who owns a file", () => {
  it("is not misled by a link renamed while it looks", async () => {
    const record = { ...yamada, since: "2026-11-16T00:00:00.000Z", beat: 0, closing: false };
    const [earlier, later] = ["a", "b"].map((digit) => ({ ...record, nonce: digit.repeat(32) })) as [
      OwnerRecord,
      OwnerRecord,
    ];
    const first = ownerPath(path);
    const next = `${first}.${earlier.nonce}`;
    await writeFile(first, ownerBytes(earlier));
    await writeFile(next, ownerBytes(later));
    const fs: FileSystem = {
      ...REAL_FILE_SYSTEM,
      stat: async (name) => {
        // The new owner shortens the chain after the first link was read and before the second.
        if (name === next) await rename(next, first).catch(() => undefined);
        return REAL_FILE_SYSTEM.stat(name);
      },
    };
    expect((await ownerLinks(fs, first)).at(-1)?.owner).toEqual(later);
  });

  it("does not go round in a circle of copied links", async () => {
    const owner = by(yamada);
    await owner.acquire();
    const first = ownerPath(path);
    const nonce = seenBy(await by(sato).acquire());
    await copyFile(first, `${first}.${nonce}`);
    const found = await by(sato).acquire();
    expect(found).toMatchObject({ kind: "inUse", owner: undefined });
    expect(await by(sato).takeOver(seenBy(found))).toEqual({ kind: "owned" });
    expect(await readdir(folder)).toEqual(["~$計画.colead.owner"]);
  });
});

describe("a heartbeat", () => {
  it("counts up in place", async () => {
    const owner = by(yamada);
    await owner.acquire();
    const before = await readFile(ownerPath(path));
    expect(await owner.heartbeat()).toBe("ours");
    expect(await owner.heartbeat()).toBe("ours");
    const after = await readFile(ownerPath(path));
    expect(after.length).toBe(before.length);
    expect(parseOwner(after)).toEqual({ ...parseOwner(before), beat: 2 });
    expect(await owner.stillOurs()).toBe("ours");
  });

  it("makes the owner file anew when somebody removed it, unless somebody has the file", async () => {
    const owner = by(yamada);
    await owner.acquire();
    await rm(ownerPath(path));
    expect(await owner.stillOurs()).toBe("gone");
    expect(await owner.heartbeat()).toBe("ours");
    await rm(ownerPath(path));
    await by(sato).acquire();
    expect(await owner.heartbeat()).toBe("taken");
  });

  it("tells a share that is away from an owner file that is gone, and goes on when it is back", async () => {
    let away = false;
    const gone = refusing("stat", "ENOENT");
    const fs = new Proxy(REAL_FILE_SYSTEM, {
      get: (target, name) => Reflect.get(away ? gone : target, name),
    });
    const owner = by(yamada, { fs });
    await owner.acquire();
    away = true;
    expect(await owner.stillOurs()).toBe("unreachable");
    expect(await owner.heartbeat()).toBe("unreachable");
    away = false;
    expect(await owner.heartbeat()).toBe("ours");
  });

  it("after the release makes nothing", async () => {
    const owner = by(yamada);
    await owner.acquire();
    await Promise.all([owner.heartbeat(), owner.release(), owner.heartbeat()]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("what an owner file says", () => {
  const record = {
    ...yamada,
    nonce: "a".repeat(32),
    since: "2026-11-16T00:00:00.000Z",
    beat: 3,
    closing: false,
  };

  it("is read as it was written", () => {
    expect(parseOwner(ownerBytes(record))).toEqual(record);
  });

  it("is shown without characters that deceive, and no longer than a name", () => {
    const parsed = parseOwner(ownerBytes({ ...record, user: `山\u202e田\n${"x".repeat(500)}` }));
    expect(parsed?.user).toMatch(/^山田x{1,128}$/u);
  });

  it("is nothing after any cut", () => {
    const bytes = ownerBytes(record);
    for (let length = 0; length < bytes.length - 1; length++)
      expect(parseOwner(bytes.subarray(0, length))).toBeUndefined();
  });
});
