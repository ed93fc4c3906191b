import { describe, expect, it } from "vitest";
import { type Explored, explore } from "./explore.ts";
import { PLANTED } from "./planted-savers.ts";
import { PROFILES } from "./profiles.ts";
import { SCENARIOS } from "./scenarios.ts";

const [FIRST] = SCENARIOS;
const SMALL = 300;

describe("the harness", () => {
  it.each(PLANTED)("catches a saver that $name", async ({ save, caught }) => {
    if (!FIRST) throw new Error("No scenario");
    const broken: string[] = [];
    for (const profile of PROFILES.slice(0, 2))
      broken.push(...(await explore({ scenario: FIRST, profile, size: SMALL, save })).broken);
    expect(broken.join("\n")).toMatch(caught);
  });
});

describe("a fault at any operation, and a crash at any moment after it", () => {
  const done: Explored[] = [];

  for (const [number, profile] of PROFILES.entries())
    for (const scenario of SCENARIOS)
      it(`loses nothing on ${profile.name}: ${scenario.name}`, async () => {
        // Each profile takes every fifth fault here, so that together they take all; run-long.ts takes all on each.
        const only = (fault: number) => fault % PROFILES.length === number;
        const explored = await explore({ scenario, profile, size: SMALL, only });
        done.push(explored);
        expect(explored.broken).toEqual([]);
      });

  it("was looked at in at least 20,000 distinct states", () => {
    const states = done.reduce((sum, explored) => sum + explored.states, 0);
    const runs = done.reduce((sum, explored) => sum + explored.runs, 0);
    console.log(`Fault harness: ${states} states after ${runs} faults`);
    expect(states).toBeGreaterThanOrEqual(20_000);
  });
});
