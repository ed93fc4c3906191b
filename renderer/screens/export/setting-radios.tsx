import { ChoiceCard } from "../../ui/choice-card.tsx";
import type { ChoiceOption } from "../../ui/choice-option.ts";
import { ChoicesFrame } from "../../ui/choices-frame.tsx";

interface SettingRadiosProps<Id extends string> {
  readonly label: string;
  readonly options: readonly (ChoiceOption & { readonly id: Id })[];
  readonly columns?: 1 | 2;
  readonly value: Id;
  onChange(id: Id): void;
}

/** One of several settings; unlike an answer, it cannot be taken back. */
export function SettingRadios<Id extends string>({
  label,
  options,
  columns = 1,
  value,
  onChange,
}: SettingRadiosProps<Id>) {
  return (
    <ChoicesFrame
      label={label}
      options={options}
      columns={columns}
      card={(option, group) => (
        <ChoiceCard
          key={option.id}
          type="radio"
          group={group}
          option={option}
          chosen={option.id === value}
          onChoose={() => onChange(option.id)}
        />
      )}
    />
  );
}
