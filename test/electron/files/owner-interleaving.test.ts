import { describe, expect, it } from "vitest";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { linkKey, ownerLinks, ownerPath } from "../../../electron/files/owner-chain.ts";
import {
  type Acquired,
  createOwnership,
  type Ownership,
  type Released,
} from "../../../electron/files/owner-file.ts";
import { type OwnerRecord, ownerBytes } from "../../../electron/files/owner-record.ts";
import { type BadLocker, badOwnership } from "../support/bad-lockers.ts";
import { atOnce, interleave, type Scenario } from "../support/interleave.ts";
import { leapingClock } from "../support/leaping-clock.ts";
import type { SteppedDisk } from "../support/stepped-disk.ts";

const path = "/share/計画.colead";
const first = ownerPath(path);
const nonce = "d".repeat(32);
const dead: OwnerRecord = {
  user: "yamada",
  computer: "SOUMU-01",
  pid: 4242,
  appVersion: "1.0.0",
  nonce,
  since: "2026-11-16T00:00:00.000Z",
  beat: 7,
  closing: false,
};

type Make = (fs: FileSystem) => Ownership;

const options = (fs: FileSystem) => {
  const clock = leapingClock();
  return {
    fs,
    path,
    self: { user: "sato", computer: "KIKAKU-02", pid: 1, appVersion: "1.0.0" },
    // Waiting is one look more, not ten.
    clock: { ...clock, wait: () => clock.wait(500) },
  };
};
const good: Make = (fs) => createOwnership(options(fs));
const bad =
  (kind: BadLocker): Make =>
  (fs) =>
    badOwnership(kind, options(fs));

const ownedBy = (outcomes: readonly (Acquired | undefined)[]) =>
  outcomes.flatMap((outcome, index) => (outcome?.kind === "owned" ? [index] : []));

/** Two users decide at once to take the file over from what lies there. */
function takers(make: Make, lies: Uint8Array, seen: string): Scenario<Acquired> {
  return {
    setUp: (disk) => {
      disk.write(first, lies);
      return [0, 1].map(() => (fs) => make(fs).takeOver(seen));
    },
    judge: async (outcomes, disk) => {
      expect(outcomes.map((outcome) => outcome?.kind).sort()).toEqual(["inUse", "owned"]);
      expect(await ownerLinks(atOnce(disk), first)).toMatchObject([{ owner: { user: "sato" } }]);
      expect([...disk.files.keys()]).toEqual([first]);
    },
  };
}

/** The first may crash; whoever comes later must be able to take over, and once only. */
function crashing(make: Make, lies: Uint8Array, seen: string): Scenario<Acquired> {
  return {
    setUp: (disk) => {
      disk.write(first, lies);
      return [0, 1].map(() => (fs) => make(fs).takeOver(seen));
    },
    judge: async (outcomes, disk) => {
      expect(ownedBy(outcomes).length).toBeLessThan(2);
      const later = make(atOnce(disk));
      const found = await later.acquire();
      if (found.kind === "inUse") expect(await later.takeOver(found.seen)).toEqual({ kind: "owned" });
      else expect(found.kind).toBe("owned");
      expect(await later.stillOurs()).toBe("ours");
      expect(await make(atOnce(disk)).acquire()).toMatchObject({ kind: "inUse" });
      expect(await later.release()).toBe("released");
      expect(await make(atOnce(disk)).acquire()).toEqual({ kind: "owned" });
    },
  };
}

function comers(make: Make): Scenario<Acquired> {
  return {
    setUp: () => [0, 1].map(() => (fs) => make(fs).acquire()),
    judge: async (outcomes) => expect(ownedBy(outcomes)).toHaveLength(1),
  };
}

const ownLinks = async (disk: SteppedDisk) => (await ownerLinks(atOnce(disk), first)).map(linkKey);

describe("two who decide at once to take over", () => {
  it("from an owner that crashed: one has it, in every order of their operations", async () => {
    const runs = await interleave(takers(good, ownerBytes(dead), nonce), { preemptions: 3 });
    expect(runs).toBeGreaterThan(2_000);
  });

  it("from an owner file that is empty: one has it", async () => {
    const seen = `unreadable ${first.slice("/share/".length)}`;
    expect(await interleave(takers(good, new Uint8Array(), seen), { preemptions: 2 })).toBeGreaterThan(200);
  });

  it("never leave a file nobody can have, wherever one of them crashes", async () => {
    for (const [lies, seen] of [
      [ownerBytes(dead), nonce],
      [new Uint8Array(), `unreadable ${first.slice("/share/".length)}`],
    ] as const)
      for (let crashAt = 0; crashAt < 30; crashAt++)
        await interleave(crashing(good, lies, seen), { preemptions: 1, crashAt });
  });
});

describe("two who come at once", () => {
  it("to a file nobody has: one has it", async () => {
    expect(await interleave(comers(good), { preemptions: 3 })).toBeGreaterThan(300);
  });

  it("while the owner leaves: a taker and a newcomer are never both told that they have it", async () => {
    const runs = await interleave<Acquired | Released>(
      {
        setUp: async (disk) => {
          let its = atOnce(disk);
          const leaving = good(new Proxy(its, { get: (_, name: keyof FileSystem) => its[name] }));
          await leaving.acquire();
          const found = await good(atOnce(disk)).acquire();
          if (found.kind !== "inUse") throw new Error(found.kind);
          return [
            (fs) => {
              its = fs;
              return leaving.release();
            },
            (fs) => good(fs).takeOver(found.seen),
            (fs) => good(fs).acquire(),
          ];
        },
        judge: async (outcomes, disk) => {
          const owned = outcomes.filter((outcome) => typeof outcome === "object" && outcome.kind === "owned");
          expect(owned.length).toBeLessThan(2);
          expect(await ownLinks(disk)).toHaveLength(owned.length);
        },
      },
      { preemptions: 2 },
    );
    expect(runs).toBeGreaterThan(1_000);
  });

  it("one still making the file, the other taking over the half file: one has it in the end", async () => {
    const runs = await interleave(
      {
        setUp: () =>
          [0, 1].map(() => async (fs) => {
            const ownership = good(fs);
            const found = await ownership.acquire();
            return found.kind === "inUse" && !found.owner ? ownership.takeOver(found.seen) : found;
          }),
        judge: async (_, disk) => {
          expect(await ownLinks(disk)).toHaveLength(1);
          expect(disk.files.size).toBe(1);
        },
      },
      { preemptions: 3 },
    );
    expect(runs).toBeGreaterThan(300);
  });
});

describe("the search through the orders", () => {
  it("catches a locker that checks and then creates", async () => {
    await expect(interleave(comers(bad("checkThenCreate")), { preemptions: 1 })).rejects.toThrow();
  });

  it("catches a takeover that overwrites after a check", async () => {
    const scenario = takers(bad("overwrite"), ownerBytes(dead), nonce);
    await expect(interleave(scenario, { preemptions: 1 })).rejects.toThrow();
  });

  it("catches a takeover that locks everybody out when it crashes", async () => {
    const search = async () => {
      for (let crashAt = 0; crashAt < 10; crashAt++)
        await interleave(crashing(bad("markerForGood"), ownerBytes(dead), nonce), {
          preemptions: 0,
          crashAt,
        });
    };
    await expect(search()).rejects.toThrow();
  });
});
