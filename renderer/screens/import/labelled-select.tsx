import { useId } from "react";
import { Select } from "../../ui/select.tsx";

interface LabelledSelectProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  onChange(id: Id): void;
}

/** A list to choose from under its name. */
export function LabelledSelect<Id extends string>({ label, ...select }: LabelledSelectProps<Id>) {
  const id = useId();
  return (
    <div className="import-select">
      <label className="text-entry__label" htmlFor={id}>
        {label}
      </label>
      <Select id={id} width="medium" {...select} />
    </div>
  );
}
