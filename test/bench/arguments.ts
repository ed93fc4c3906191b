import { parseArgs } from "node:util";

/** The parts of the bench, each of which can be run alone. */
const PARTS = ["export", "renderer", "save", "import"] as const;

export type BenchPart = (typeof PARTS)[number];

/** What a run of the bench measures. */
export interface BenchArguments {
  readonly help: boolean;
  readonly parts: readonly BenchPart[];
  /** Measurements of each pair for the sample round. */
  readonly rounds: number;
  /** Measurements of each size; 0 leaves the sizes out. */
  readonly scaleRounds: number;
  /** Measurements of everything in the browser. */
  readonly rendererRounds: number;
  /** Saves of each size. */
  readonly saveRounds: number;
  /** Imports of each size. */
  readonly importRounds: number;
  /** Shows where the product's time goes instead of measuring it. */
  readonly profile: boolean;
}

export const BENCH_HELP = `npm run bench -- [options]

      --only renderer      run one part alone: ${PARTS.join(" or ")}
      --rounds 5           measurements of the sample round beside its peers
      --scale-rounds 3     measurements of 10, 100 and 300 B-3 sheets (0: none)
      --renderer-rounds 5  measurements of opening, typing and preview in Chromium
      --save-rounds 15     saves of 50 KB, 1 MB and 10 MB beside a plain write
      --import-rounds 5    imports of 300 and 5,000 rows, and refusals of hostile files
      --profile            show in which functions the export spends its time instead
  -h, --help               this text
`;

export function benchArguments(args: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: "boolean", short: "h", default: false },
      only: { type: "string" },
      rounds: { type: "string", default: "5" },
      "scale-rounds": { type: "string", default: "3" },
      "renderer-rounds": { type: "string", default: "5" },
      "save-rounds": { type: "string", default: "15" },
      "import-rounds": { type: "string", default: "5" },
      profile: { type: "boolean", default: false },
    },
  });
  return {
    help: values.help,
    parts: values.only === undefined ? PARTS : [part(values.only)],
    rounds: count("--rounds", values.rounds, 1),
    scaleRounds: count("--scale-rounds", values["scale-rounds"], 0),
    rendererRounds: count("--renderer-rounds", values["renderer-rounds"], 1),
    saveRounds: count("--save-rounds", values["save-rounds"], 1),
    importRounds: count("--import-rounds", values["import-rounds"], 1),
    profile: values.profile,
  };
}

function part(text: string): BenchPart {
  const known = PARTS.find((name) => name === text);
  if (known === undefined) throw new Error(`--only takes ${PARTS.join(" or ")}, not "${text}"`);
  return known;
}

function count(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${option} takes a whole number from ${least}, not "${text}"`);
  return number;
}
