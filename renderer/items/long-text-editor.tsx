import { TextArea } from "../ui/text-area.tsx";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";

/** Text of any length in a box that grows with it; at first as high as the form's. */
export function LongTextEditor({
  definition,
  value,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"longText">) {
  return (
    <TextArea
      labelledBy={labelId}
      describedBy={describedBy}
      rows={Math.max(3, definition.blankLines ?? 0)}
      value={value}
      onChange={(text) => onChange(text, { coalesce: fieldKey(itemRef) })}
    />
  );
}
