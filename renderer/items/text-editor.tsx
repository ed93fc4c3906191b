import { SuggestField } from "../ui/suggest-field.tsx";
import { TextField } from "../ui/text-field.tsx";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";

/** One line of text, with suggestions where there are any. */
export function TextEditor({
  definition,
  value,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"text">) {
  const entry = {
    labelledBy: labelId,
    describedBy,
    value,
    onChange: (text: string) => onChange(text, { coalesce: fieldKey(itemRef) }),
  };
  return definition.suggestions ? (
    <SuggestField {...entry} suggestions={definition.suggestions} />
  ) : (
    <TextField {...entry} />
  );
}
