import type { Choice } from "../../worksheets/definition/choice.ts";
import type { ManyValue } from "../../worksheets/items/many.ts";

/**
 * The answer after ticking or unticking one choice, in the form's order. A choice that excludes the others clears
 * them and is cleared by them. What was written for その他 stays, so that ticking it again brings it back.
 */
export function toggled(choices: readonly Choice[], value: ManyValue, id: string): ManyValue {
  const choice = choices.find((candidate) => candidate.id === id);
  if (choice === undefined) return value;
  if (value.choices.includes(id))
    return { ...value, choices: value.choices.filter((chosen) => chosen !== id) };
  const kept = choices.filter(
    (other) => other.id === id || (value.choices.includes(other.id) && !choice.exclusive && !other.exclusive),
  );
  return { ...value, choices: kept.map((other) => other.id) };
}
