import type { FileSystem } from "../../../electron/files/file-system.ts";
import { SteppedDisk } from "./stepped-disk.ts";

/** Does something on the disk; its outcome is judged when all have ended. */
export type Actor<T> = (fs: FileSystem) => Promise<T>;

export interface Scenario<T> {
  /** Puts files there, and makes the actors: anew for every run. */
  setUp(disk: SteppedDisk): readonly Actor<T>[] | Promise<readonly Actor<T>[]>;
  /** `outcomes`: of each actor; undefined when it crashed. Throws when something is wrong. */
  judge(outcomes: readonly (T | undefined)[], disk: SteppedDisk): Promise<void>;
}

export interface Bounds {
  /** How often an actor that could go on is made to wait for another. */
  readonly preemptions: number;
  /** The first actor stops for ever before its operation of this number, from 0. */
  readonly crashAt?: number;
}

interface Step {
  readonly chosen: number;
  readonly enabled: readonly number[];
}

/** Lets everything run that needs no operation of the disk. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

async function run<T>(
  { setUp, judge }: Scenario<T>,
  prefix: readonly number[],
  crashAt: number,
): Promise<readonly Step[]> {
  const disk = new SteppedDisk();
  const waiting = new Map<number, () => void>();
  const outcomes: (T | undefined)[] = [];
  let failure: { readonly error: unknown } | undefined;
  (await setUp(disk)).forEach((actor, index) => {
    outcomes[index] = undefined;
    let operations = 0;
    const fs = disk.for(
      () =>
        new Promise((resolve) => {
          if (index !== 0 || operations++ !== crashAt) waiting.set(index, resolve);
        }),
    );
    actor(fs).then(
      (outcome) => {
        outcomes[index] = outcome;
      },
      (error: unknown) => {
        failure = { error };
      },
    );
  });
  const steps: Step[] = [];
  for (;;) {
    await settle();
    if (failure) throw failure.error;
    const enabled = [...waiting.keys()].sort((one, other) => one - other);
    const [lowest] = enabled;
    if (lowest === undefined) break;
    const before = steps.at(-1)?.chosen ?? lowest;
    const chosen = prefix[steps.length] ?? (enabled.includes(before) ? before : lowest);
    steps.push({ chosen, enabled });
    const go = waiting.get(chosen);
    waiting.delete(chosen);
    go?.();
  }
  await judge(outcomes, disk);
  return steps;
}

/**
 * Runs a scenario in every order of its actors' operations within bounds (each order once, from the beginning, as in
 * M. Musuvathi and S. Qadeer, "Iterative context bounding for systematic testing", PLDI 2007).
 * Resolves to the number of orders; rejects with what the judge threw first.
 */
export async function interleave<T>(
  scenario: Scenario<T>,
  { preemptions, crashAt = -1 }: Bounds,
): Promise<number> {
  const open: { readonly prefix: readonly number[]; readonly left: number }[] = [
    { prefix: [], left: preemptions },
  ];
  let runs = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { prefix, left } = next;
    const steps = await run(scenario, prefix, crashAt);
    runs += 1;
    const chosen = steps.map((step) => step.chosen);
    for (let at = prefix.length; at < steps.length; at++) {
      const step = steps[at];
      const before = at === 0 ? undefined : chosen[at - 1];
      for (const other of step?.enabled ?? []) {
        if (other === step?.chosen) continue;
        const cost = before !== undefined && before !== other && step?.enabled.includes(before) ? 1 : 0;
        if (cost <= left) open.push({ prefix: [...chosen.slice(0, at), other], left: left - cost });
      }
    }
  }
  return runs;
}

/** A file system of which every operation is done at once. */
export function atOnce(disk: SteppedDisk): FileSystem {
  return disk.for(async () => undefined);
}
