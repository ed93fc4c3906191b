import type { Project } from "../../worksheets/project/model.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { kuwana } from "../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../worksheets/samples/okinawa.ts";
import { UsageError } from "./exit-code.ts";

export const SAMPLES: Readonly<Record<string, Project>> = { kitami, kuwana, okinawa };
export const SAMPLE_NAMES = Object.keys(SAMPLES).join("・");

/** The sample of this name. Throws a UsageError that names the ones there are. */
export function sampleNamed(name: string): Project {
  const sample = SAMPLES[name];
  if (!sample) throw new UsageError(`記入例「${name}」はありません。${SAMPLE_NAMES} から選んでください。`);
  return sample;
}
