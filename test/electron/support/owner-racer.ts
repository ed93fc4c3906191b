import { open, readFile, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { hashBytes } from "../../../electron/files/hash-bytes.ts";
import { createOwnership, type Ownership, REAL_CLOCK } from "../../../electron/files/owner-file.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { replaceFile } from "../../../electron/files/replace-file.ts";
import { type BadLocker, badOwnership } from "./bad-lockers.ts";

/** A process of its own that works on a file another process works on, too. What it is to do comes as messages. */
export type RacerTask =
  /** Adds one to a number in the file, so many times; `careless` saves look at nothing. */
  | {
      readonly kind: "count";
      readonly path: string;
      readonly times: number;
      readonly locker: BadLocker | "good";
      readonly careless: boolean;
    }
  /** Takes over at an instant by this computer's clock. */
  | {
      readonly kind: "takeOver";
      readonly path: string;
      readonly seen: string;
      readonly at: number;
      readonly locker: BadLocker | "good";
    }
  /** Takes over and kills itself before the change to the disk of this number, from 0. */
  | { readonly kind: "crash"; readonly path: string; readonly seen: string; readonly before: number };

export type RacerAnswer =
  /** `met`: how often another process was found to own the file at the same time. */
  | { readonly kind: "counted"; readonly acknowledged: number; readonly met: number }
  | { readonly kind: "tookOver"; readonly owned: boolean; readonly ours: boolean };

const MOST_WAIT = 2;

function ownership(path: string, locker: BadLocker | "good", fs = REAL_FILE_SYSTEM): Ownership {
  const options = {
    fs,
    path,
    self: { user: "racer", computer: "here", pid: process.pid, appVersion: "1.0.0" },
    clock: { ...REAL_CLOCK, wait: (pause: number) => setTimeout(Math.min(pause, MOST_WAIT)) },
  };
  return locker === "good" ? createOwnership(options) : badOwnership(locker, options);
}

async function addOne(path: string, owner: Ownership, careless: boolean): Promise<boolean> {
  const before = await readFile(path);
  const bytes = new TextEncoder().encode(String(Number(before.toString()) + 1));
  const replaced = await replaceFile(
    path,
    bytes,
    careless
      ? {}
      : {
          expected: hashBytes(before),
          beforeRename: async () => ((await owner.stillOurs()) === "ours" ? "go" : "notOwner"),
        },
  );
  return replaced.kind === "replaced";
}

/** Whether this process is alone in there. */
async function enter(inside: string): Promise<boolean> {
  try {
    await (await open(inside, "wx")).close();
    return true;
  } catch {
    return false;
  }
}

async function count({ path, times, locker, careless }: RacerTask & { kind: "count" }): Promise<RacerAnswer> {
  const owner = ownership(path, locker);
  const inside = `${path}.inside`;
  let [acknowledged, met] = [0, 0];
  for (let round = 0; round < times; ) {
    if ((await owner.acquire()).kind !== "owned") {
      await setTimeout(Math.random() * MOST_WAIT);
      continue;
    }
    round += 1;
    const alone = await enter(inside);
    if (!alone) met += 1;
    // What a save refuses, or stumbles over because the other one is there, is not acknowledged.
    if (await addOne(path, owner, careless).catch(() => false)) acknowledged += 1;
    if (alone) await rm(inside, { force: true });
    await owner.release();
  }
  return { kind: "counted", acknowledged, met };
}

async function takeOver({ path, seen, at, locker }: RacerTask & { kind: "takeOver" }): Promise<RacerAnswer> {
  const owner = ownership(path, locker);
  // Turns on the spot, so that both start in the same instant.
  while (Date.now() < at);
  const owned = (await owner.takeOver(seen)).kind === "owned";
  return { kind: "tookOver", owned, ours: (await owner.stillOurs()) === "ours" };
}

/** Between what only looks, a crash leaves the same. */
const CHANGES: ReadonlySet<string | symbol> = new Set(["open", "writeFile", "close", "rename", "rm"]);

async function crash({ path, seen, before }: RacerTask & { kind: "crash" }): Promise<RacerAnswer> {
  let changes = 0;
  const counting = <T extends object>(object: T): T =>
    new Proxy(object, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") return value;
        return async (...args: unknown[]) => {
          if (CHANGES.has(name) && changes++ === before) process.kill(process.pid, "SIGKILL");
          const result: unknown = await Reflect.apply(value, target, args);
          return name === "open" ? counting(result as object) : result;
        };
      },
    });
  const owner = ownership(path, "good", counting(REAL_FILE_SYSTEM));
  const owned = (await owner.takeOver(seen)).kind === "owned";
  return { kind: "tookOver", owned, ours: (await owner.stillOurs()) === "ours" };
}

function answer(task: RacerTask): Promise<RacerAnswer> {
  switch (task.kind) {
    case "count":
      return count(task);
    case "takeOver":
      return takeOver(task);
    case "crash":
      return crash(task);
  }
}

process.on("message", (task: RacerTask) => {
  answer(task).then((result) => process.send?.(result));
});
process.on("disconnect", () => process.exit());
