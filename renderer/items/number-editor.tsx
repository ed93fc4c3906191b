import "./number-editor.css";
import { UnitField } from "../ui/unit-field.tsx";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";
import { numberEcho } from "./number-echo.ts";

/** A number as typed, its unit, and from four digits on how it reads with commas. */
export function NumberEditor({
  definition,
  value,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"number">) {
  const echo = numberEcho(value, definition.unit);
  return (
    <div>
      <UnitField
        labelledBy={labelId}
        describedBy={describedBy}
        unit={definition.unit}
        value={value}
        onChange={(text) => onChange(text, { coalesce: fieldKey(itemRef) })}
      />
      {echo && <span className="number-editor__echo">{echo}</span>}
    </div>
  );
}
