import { classes } from "./classes.ts";
import { useReadOnly } from "./read-only.tsx";

interface SelectProps<Id extends string> {
  /** Id of the chosen option. */
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  onChange(id: Id): void;
  readonly id?: string | undefined;
  /** Name for screen readers, where no label names it. */
  readonly name?: string | undefined;
  /** Default `full`. */
  readonly width?: "medium" | "full" | undefined;
}

/** One of a list that opens. Read-only, it is a field with the chosen words, which can be selected and copied. */
export function Select<Id extends string>({
  value,
  options,
  onChange,
  id,
  name,
  width = "full",
}: SelectProps<Id>) {
  const { readOnly } = useReadOnly();
  const chosen = options.find((option) => option.id === value);
  const attributes = {
    id,
    "aria-label": name,
    className: classes("text-entry", `text-entry--${width}`),
  };
  if (readOnly) return <input {...attributes} readOnly value={chosen?.label ?? ""} />;
  return (
    <select
      {...attributes}
      value={value}
      onChange={({ currentTarget }) => {
        const option = options.find((one) => one.id === currentTarget.value);
        if (option) onChange(option.id);
      }}
    >
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
