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

it("such a kill shows when a process truncates the file in place", async () => {
  const { broken } = await killLoop({ kills: 60, seed: 7, planted: "truncates in place" });
  expect(broken.join()).toMatch(/the file is damaged/u);
});
