import { SuggestField } from "../ui/suggest-field.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";

/** A short text, with suggestions where there are any. It wraps instead of hiding its end; Enter adds no line. */
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
    <TextArea
      {...entry}
      rows={1}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.preventDefault();
      }}
    />
  );
}
