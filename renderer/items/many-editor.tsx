import { ChoiceGroup } from "../ui/choice-group.tsx";
import { cardColumns, choiceOptions } from "./choice-options.tsx";
import { toggled } from "./choosing.ts";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";
import { useAnnounce } from "./use-announce.ts";

/** Any of the form's choices, as cards. */
export function ManyEditor({
  definition,
  value,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"many">) {
  const announce = useAnnounce();
  const { choices } = definition;
  const toggle = (id: string) => {
    const next = toggled(choices, value, id);
    // A tick that goes elsewhere without being pressed would go unnoticed by who cannot see it.
    const cleared = choices.filter(
      (choice) => choice.id !== id && value.choices.includes(choice.id) && !next.choices.includes(choice.id),
    );
    if (cleared.length > 0)
      announce(`${cleared.map(({ label }) => `「${label}」`).join("")}の選択を外しました`);
    onChange(next);
  };
  return (
    <ChoiceGroup
      labelledBy={labelId}
      describedBy={describedBy}
      options={choiceOptions(choices, {
        text: value.text,
        chosen: value.choices,
        onChange: (text) => onChange({ ...value, text }, { coalesce: fieldKey(itemRef, "text") }),
      })}
      columns={cardColumns(choices, definition.columns)}
      value={value.choices}
      onToggle={toggle}
    />
  );
}
