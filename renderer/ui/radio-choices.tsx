import { ChoiceCard } from "./choice-card.tsx";
import type { ChoicesProps } from "./choice-option.ts";
import { ChoicesFrame } from "./choices-frame.tsx";
import { LinkButton } from "./link-button.tsx";

export interface RadioChoicesProps extends ChoicesProps {
  /** Id of the chosen option. */
  readonly value: string | undefined;
  /** Undefined when the choice is taken back. */
  onChange(id: string | undefined): void;
}

/** One option of several, or none: pressing the chosen one again, or 「選択を外す」, takes it back. */
export function RadioChoices({ value, onChange, ...frame }: RadioChoicesProps) {
  return (
    <ChoicesFrame
      {...frame}
      exclusive
      card={(option, group) => (
        <ChoiceCard
          key={option.id}
          type="radio"
          group={group}
          option={option}
          chosen={option.id === value}
          onChoose={() => onChange(option.id)}
          onAgain={() => onChange(undefined)}
        />
      )}
    >
      {value !== undefined && (
        <div className="choices__clear">
          <LinkButton edits onPress={() => onChange(undefined)}>
            選択を外す
          </LinkButton>
        </div>
      )}
    </ChoicesFrame>
  );
}
