import "./choices.css";
import { useId } from "react";
import { ChoiceCard } from "./choice-card.tsx";
import type { ChoicesProps } from "./choice-option.ts";

export interface ChoiceGroupProps extends ChoicesProps {
  /** Ids of the chosen options. */
  readonly value: readonly string[];
  /** An option was chosen or unchosen; which others that clears is for the caller to know. */
  onToggle(id: string, chosen: boolean): void;
}

/** Any number of options. */
export function ChoiceGroup({
  labelledBy,
  label,
  describedBy,
  options,
  columns = 2,
  value,
  onToggle,
}: ChoiceGroupProps) {
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
            type="checkbox"
            group={group}
            option={option}
            chosen={value.includes(option.id)}
            onChoose={(chosen) => onToggle(option.id, chosen)}
          />
        ))}
      </div>
    </fieldset>
  );
}
