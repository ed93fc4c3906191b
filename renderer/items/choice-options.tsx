import type { Choice } from "../../worksheets/definition/choice.ts";
import type { ChoiceOption } from "../ui/choice-option.ts";
import { TextField } from "../ui/text-field.tsx";

interface OtherText {
  readonly text: string | undefined;
  readonly chosen: readonly string[];
  onChange(text: string): void;
}

/** The choices as options; その他 shows its text field once it is chosen. */
export function choiceOptions(choices: readonly Choice[], other: OtherText): readonly ChoiceOption[] {
  return choices.map(({ id, label, description, withText }) => ({
    id,
    label,
    description,
    detail:
      withText && other.chosen.includes(id) ? (
        <TextField name={`${label}：内容`} value={other.text ?? ""} onChange={other.onChange} />
      ) : undefined,
  }));
}

/** How many cards stand side by side: as on the form, but never more than are readable; described ones get the width. */
export function cardColumns(choices: readonly Choice[], printed: number): 1 | 2 | 3 | 4 {
  if (choices.some(({ description }) => description !== undefined) || printed <= 1) return 1;
  const longest = Math.max(...choices.map(({ label }) => label.length));
  if (longest > 14 || printed === 2) return 2;
  return longest > 9 || printed === 3 ? 3 : 4;
}
