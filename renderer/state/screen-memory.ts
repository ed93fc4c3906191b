import type { RegisterName } from "../../worksheets/definition/register.ts";
import type { ExportOptions } from "../../worksheets/export/options.ts";
import type { ExportChoices } from "../screens/export/export-choices.ts";
import type { ListView } from "../screens/registers/register-list.ts";
import type { ReviewPlace } from "../screens/review/review-rows.ts";
import type { HandOutChoices } from "../screens/tour/hand-outs/hand-out-choices.ts";
import type { ImportWork } from "./import-work.ts";
import type { MergeOrder } from "./merge-flow.ts";

/** What a screen finds again when it is shown again: the last choices, the place one left. */
export interface ScreenMemories {
  readonly review: ReviewPlace;
  readonly export: ExportChoices;
  readonly handOuts: HandOutChoices;
  /** What the form beside the questions shows. */
  readonly preview: ExportOptions["content"];
  /** A merge that is being decided; undefined when there is none any more. */
  readonly merge: MergeOrder | undefined;
  /** An import that is being decided; undefined when there is none any more. */
  readonly import: ImportWork | undefined;
  /** How each register's list is looked at. */
  readonly registers: { readonly [R in RegisterName]?: ListView };
  /** The id of the version that is compared with now. */
  readonly history: string;
}

/** Memories of one project, by screen. Another project's are of no use. */
export interface ScreenMemory {
  /** The project's id; undefined before anything is remembered. */
  readonly project: string | undefined;
  readonly screens: Partial<ScreenMemories>;
}

export const NOTHING_REMEMBERED: ScreenMemory = { project: undefined, screens: {} };

/** The memory with one screen's replaced. */
export function remembering<Name extends keyof ScreenMemories>(
  memory: ScreenMemory,
  project: string,
  name: Name,
  value: ScreenMemories[Name],
): ScreenMemory {
  const others = memory.project === project ? memory.screens : {};
  return { project, screens: { ...others, [name]: value } };
}
