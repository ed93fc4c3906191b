import "../../ui/choices.css";
import { useReadOnly } from "../../ui/read-only.tsx";

interface CheckBoxProps {
  readonly label: string;
  /** Name for screen readers, where the label alone does not say what it is about; contains the label. */
  readonly name?: string | undefined;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

/** A box to tick within a table or a line of settings. */
export function CheckBox({ label, name, checked, onChange }: CheckBoxProps) {
  const { guarded } = useReadOnly();
  return (
    <label className="import-check">
      <input
        className="choices__input"
        type="checkbox"
        aria-label={name}
        checked={checked}
        onChange={({ currentTarget }) => guarded(onChange)(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
