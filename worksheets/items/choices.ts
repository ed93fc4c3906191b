import { z } from "zod";
import type { Choice } from "../definition/choice.ts";

/** The id of one of these options. */
export function choiceIdSchema(choices: readonly Choice[]) {
  return z.enum(choices.map(({ id }) => id) as [string, ...string[]]);
}

/** An option as it reads in text: with what was written for "その他（具体的に）". */
export function chosenLabel(choice: Choice, text: string | undefined): string {
  return choice.withText && text?.trim() ? `${choice.label}：${text.trim()}` : choice.label;
}
