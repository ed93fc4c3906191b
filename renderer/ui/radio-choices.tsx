import "./choices.css";
import { useId } from "react";
import { ChoiceCard } from "./choice-card.tsx";
import type { ChoicesProps } from "./choice-option.ts";
import { LinkButton } from "./link-button.tsx";

export interface RadioChoicesProps extends ChoicesProps {
  /** Id of the chosen option. */
  readonly value: string | undefined;
  /** Undefined when the choice is taken back. */
  onChange(id: string | undefined): void;
}

/** One option of several, or none: pressing the chosen one again, or 「選択を外す」, takes it back. */
export function RadioChoices({
  labelledBy,
  label,
  describedBy,
  options,
  columns = 2,
  value,
  onChange,
}: RadioChoicesProps) {
  const group = useId();
  return (
    <fieldset
      className="choices"
      aria-labelledby={label ? undefined : labelledBy}
      aria-describedby={describedBy}
    >
      {label && <legend className="choices__legend">{label}</legend>}
      <div className={`choices__grid choices__grid--${columns}`}>
        {options.map((option) => (
          <ChoiceCard
            key={option.id}
            type="radio"
            group={group}
            option={option}
            chosen={option.id === value}
            onChoose={() => onChange(option.id)}
            onAgain={() => onChange(undefined)}
          />
        ))}
      </div>
      {value !== undefined && (
        <div className="choices__clear">
          <LinkButton onPress={() => onChange(undefined)}>選択を外す</LinkButton>
        </div>
      )}
    </fieldset>
  );
}
