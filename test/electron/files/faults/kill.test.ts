import { expect, it } from "vitest";
import { killLoop } from "./kill-loop.ts";

const KILLS = 200;

it("a process that is killed at any moment leaves a whole file and every acknowledged save", async () => {
  const { kills, saves, cutShort, broken } = await killLoop({ kills: KILLS, seed: 20260401 });
  console.log(`SIGKILL: ${kills} kills, ${saves} acknowledged saves, ${cutShort} cut short`);
  expect(broken).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  // Or the kills came too early or too late to show anything.
  expect(saves).toBeGreaterThan(0);
  expect(cutShort).toBeGreaterThan(0);
});
