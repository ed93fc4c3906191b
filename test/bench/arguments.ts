import { parseArgs } from "node:util";

/** What a run of the bench measures. */
export interface BenchArguments {
  readonly help: boolean;
  /** Measurements of each pair for the sample round. */
  readonly rounds: number;
  /** Measurements of each size; 0 leaves the sizes out. */
  readonly scaleRounds: number;
  /** Shows where the product's time goes instead of measuring it. */
  readonly profile: boolean;
}

export const BENCH_HELP = `npm run bench -- [options]

      --rounds 5        measurements of the sample round beside its peers
      --scale-rounds 3  measurements of 10, 100 and 300 B-3 sheets (0: none)
      --profile         show in which functions the product spends its time instead
  -h, --help            this text
`;

export function benchArguments(args: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h", default: false },
      rounds: { type: "string", default: "5" },
      "scale-rounds": { type: "string", default: "3" },
      profile: { type: "boolean", default: false },
    },
  });
  return {
    help: values.help,
    rounds: count("--rounds", values.rounds, 1),
    scaleRounds: count("--scale-rounds", values["scale-rounds"], 0),
    profile: values.profile,
  };
}

function count(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${option} takes a whole number from ${least}, not "${text}"`);
  return number;
}
