import { ChoiceCard } from "./choice-card.tsx";
import type { ChoicesProps } from "./choice-option.ts";
import { ChoicesFrame } from "./choices-frame.tsx";

export interface ChoiceGroupProps extends ChoicesProps {
  /** Ids of the chosen options. */
  readonly value: readonly string[];
  /** An option was chosen or unchosen; which others that clears is for the caller to know. */
  onToggle(id: string, chosen: boolean): void;
}

/** Any number of options. */
export function ChoiceGroup({ value, onToggle, ...frame }: ChoiceGroupProps) {
  return (
    <ChoicesFrame
      {...frame}
      card={(option, group) => (
        <ChoiceCard
          key={option.id}
          type="checkbox"
          group={group}
          option={option}
          chosen={value.includes(option.id)}
          onChoose={(chosen) => onToggle(option.id, chosen)}
        />
      )}
    />
  );
}
