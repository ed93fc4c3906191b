import { RadioChoices } from "../ui/radio-choices.tsx";
import type { EditorProps } from "./item-editor.ts";

/** Yes, no, or neither yet. */
export function YesNoEditor({ definition, value, labelId, describedBy, onChange }: EditorProps<"yesNo">) {
  return (
    <RadioChoices
      labelledBy={labelId}
      describedBy={describedBy}
      options={[
        { id: "yes", label: definition.yesLabel },
        { id: "no", label: definition.noLabel },
      ]}
      value={value === "" ? undefined : value}
      onChange={(id) => onChange(id === "yes" || id === "no" ? id : "")}
    />
  );
}
