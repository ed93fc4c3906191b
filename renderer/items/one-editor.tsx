import { RadioChoices } from "../ui/radio-choices.tsx";
import { cardColumns, choiceOptions } from "./choice-options.tsx";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";

/** One of the form's choices, as cards. */
export function OneEditor({
  definition,
  value,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"one">) {
  const { choice: _, ...unchosen } = value;
  const options = choiceOptions(definition.choices, {
    text: value.text,
    chosen: value.choice === undefined ? [] : [value.choice],
    onChange: (text) => onChange({ ...value, text }, { coalesce: fieldKey(itemRef, "text") }),
  });
  return (
    <RadioChoices
      labelledBy={labelId}
      describedBy={describedBy}
      options={options}
      columns={cardColumns(definition.choices, definition.columns)}
      value={value.choice}
      onChange={(choice) => onChange(choice === undefined ? unchosen : { ...value, choice })}
    />
  );
}
