import { explore } from "./explore.ts";
import { killLoop } from "./kill-loop.ts";
import { PROFILES } from "./profiles.ts";
import { SCENARIOS } from "./scenarios.ts";

/** Characters in the documents: one write, several writes, many pages. */
const SIZES = [300, 6_000];
const KILLS = 2_000;
const LEAST_STATES = 100_000;

/** Every fault at every operation on every profile, then real kills of a real process. Ends with 1 if anything was lost. */
async function runLong(): Promise<boolean> {
  let states = 0;
  let runs = 0;
  const broken: string[] = [];
  const begun = performance.now();
  for (const size of SIZES)
    for (const profile of PROFILES)
      for (const scenario of SCENARIOS) {
        const explored = await explore({ scenario, profile, size });
        states += explored.states;
        runs += explored.runs;
        broken.push(...explored.broken.map((what) => `${profile.name}, ${scenario.name}, ${size}: ${what}`));
        console.log(`${profile.name}, ${scenario.name}, ${size}: ${explored.states} states`);
      }
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`${states} distinct states after ${runs} faults in ${seconds} s, ${broken.length} broken`);
  for (const what of broken) console.log(what);

  const killed = await killLoop({ kills: KILLS, seed: Date.now() % 1_000_000 });
  console.log(
    `${killed.kills} kills, ${killed.saves} acknowledged saves, ${killed.cutShort} saves cut short, ${killed.broken.length} broken`,
  );
  for (const what of killed.broken) console.log(what);
  return states >= LEAST_STATES && broken.length === 0 && killed.kills >= KILLS && killed.broken.length === 0;
}

process.exitCode = (await runLong()) ? 0 : 1;
