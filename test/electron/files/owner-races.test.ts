import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownerPath } from "../../../electron/files/owner-chain.ts";
import { createOwnership } from "../../../electron/files/owner-file.ts";
import { ownerBytes } from "../../../electron/files/owner-record.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import type { BadLocker } from "../support/bad-lockers.ts";
import { leapingClock } from "../support/leaping-clock.ts";
import { builtRacer, type Racer, startRacer } from "../support/start-racer.ts";

let folder = "";
let program = "";
let racers: readonly Racer[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "owner-races-"));
  program = await builtRacer(folder);
  racers = [startRacer(program), startRacer(program)];
});

afterAll(async () => {
  await Promise.all(racers.map((racer) => racer.stop()));
  await rm(folder, { recursive: true, force: true });
});

/** A folder with a project file in it, and perhaps an owner file. */
async function place(content: string, owner?: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(folder, "place-")), "計画.colead");
  await writeFile(path, content);
  if (owner) await writeFile(ownerPath(path), owner);
  return path;
}

const nonce = "d".repeat(32);
const dead = ownerBytes({
  user: "yamada",
  computer: "SOUMU-01",
  pid: 4242,
  appVersion: "1.0.0",
  nonce,
  since: "2026-11-16T00:00:00.000Z",
  beat: 7,
  closing: false,
});

/** Both count in one file. */
async function count(times: number, locker: BadLocker | "good", careless = false) {
  const path = await place("0");
  const answers = await Promise.all(
    racers.map((racer) => racer.does({ kind: "count", path, times, locker, careless })),
  );
  let [acknowledged, met] = [0, 0];
  for (const answer of answers) {
    if (answer === "killed" || answer.kind !== "counted") throw new Error("A racer did not finish");
    acknowledged += answer.acknowledged;
    met += answer.met;
  }
  return {
    acknowledged,
    met,
    inFile: Number(await readFile(path, "utf8")),
    left: (await readdir(join(path, ".."))).sort(),
  };
}

/** Both take over in the same instant, so many times; how many had it each time, by their own word and by the file. */
async function takeOver(times: number, locker: BadLocker | "good", content: Uint8Array, seen: string) {
  const winners: number[] = [];
  const owners: number[] = [];
  for (let round = 0; round < times; round++) {
    const path = await place("{}", content);
    const at = Date.now() + 3;
    const answers = await Promise.all(
      racers.map((racer) => racer.does({ kind: "takeOver", path, seen, at, locker })),
    );
    const took = answers.flatMap((answer) =>
      answer === "killed" || answer.kind !== "tookOver" ? [] : [answer],
    );
    winners.push(took.filter(({ owned }) => owned).length);
    owners.push(took.filter(({ owned, ours }) => owned && ours).length);
  }
  return { winners: new Set(winners), owners: new Set(owners) };
}

describe("two processes at one file", () => {
  it("1,000 times: never two owners, and every acknowledged save is in the file", async () => {
    const { acknowledged, met, inFile, left } = await count(500, "good");
    expect(met).toBe(0);
    expect(inFile).toBe(acknowledged);
    expect(acknowledged).toBe(1000);
    expect(left).toEqual(["計画.colead"]);
  });

  it("take over from a crashed owner 200 times: one of them has it, each time", async () => {
    expect(await takeOver(200, "good", dead, nonce)).toEqual({
      winners: new Set([1]),
      owners: new Set([1]),
    });
  });

  it("take over an empty owner file 50 times: one of them has it, each time", async () => {
    const seen = "unreadable ~$計画.colead.owner";
    expect(await takeOver(50, "good", new Uint8Array(), seen)).toEqual({
      winners: new Set([1]),
      owners: new Set([1]),
    });
  });
});

/** Kills a process before each of its changes to the disk in turn, and lets another one come; how many were killed. */
async function killAtEach(content: Uint8Array, seen: string): Promise<number> {
  for (let before = 0; ; before++) {
    const path = await place("{}", content);
    const racer = startRacer(program);
    const answer = await racer.does({ kind: "crash", path, seen, before });
    await racer.stop();
    const next = createOwnership({
      fs: REAL_FILE_SYSTEM,
      path,
      self: { user: "sato", computer: "KIKAKU-02", pid: process.pid, appVersion: "1.0.0" },
      clock: leapingClock(),
    });
    const found = await next.acquire();
    if (found.kind !== "inUse") throw new Error(found.kind);
    expect(await next.takeOver(found.seen)).toEqual({ kind: "owned" });
    expect(await next.stillOurs()).toBe("ours");
    expect(await next.release()).toBe("released");
    expect(await readdir(join(path, ".."))).toEqual(["計画.colead"]);
    if (answer !== "killed") return before;
  }
}

describe("a process killed in the middle of a takeover", () => {
  it("keeps nobody out, before whichever change to the disk", async () => {
    const killed = await Promise.all([
      killAtEach(dead, nonce),
      killAtEach(new Uint8Array(), "unreadable ~$計画.colead.owner"),
    ]);
    expect(Math.min(...killed)).toBeGreaterThan(3);
  });
});

describe("the race", () => {
  it("catches a locker that checks and then creates, and the saves it loses", async () => {
    const { acknowledged, met, inFile } = await count(150, "checkThenCreate", true);
    expect(met).toBeGreaterThan(0);
    expect(inFile).toBeLessThan(acknowledged);
  });

  it("catches a takeover that overwrites", async () => {
    const { winners } = await takeOver(40, "overwrite", dead, nonce);
    expect(winners).toContain(2);
  });
});
