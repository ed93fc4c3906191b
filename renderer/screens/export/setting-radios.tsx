import "../../ui/choices.css";
import { useId } from "react";
import { ChoiceCard } from "../../ui/choice-card.tsx";
import type { ChoiceOption } from "../../ui/choice-option.ts";

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
  const group = useId();
  return (
    <fieldset className="choices">
      <legend className="choices__legend">{label}</legend>
      <div className={`choices__grid choices__grid--${columns}`}>
        {options.map((option) => (
          <ChoiceCard
            key={option.id}
            type="radio"
            group={group}
            option={option}
            chosen={option.id === value}
            onChoose={() => onChange(option.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
