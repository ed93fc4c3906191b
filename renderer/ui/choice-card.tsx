import "./choices.css";
import { useId } from "react";
import type { ChoiceOption } from "./choice-option.ts";
import { classes } from "./classes.ts";
import { useReadOnly } from "./read-only.tsx";

interface ChoiceCardProps {
  readonly option: ChoiceOption;
  readonly type: "checkbox" | "radio";
  /** The radio group's name. */
  readonly group: string;
  readonly chosen: boolean;
  onChoose(chosen: boolean): void;
  /** A press on what is already chosen. */
  onAgain?(): void;
}

/** One checkbox or radio button as a card that is pressed anywhere. */
export function ChoiceCard({ option, type, group, chosen, onChoose, onAgain }: ChoiceCardProps) {
  const { readOnly, guarded } = useReadOnly();
  const descriptionId = useId();
  return (
    <div
      className={classes(
        "choices__card",
        chosen && "choices__card--chosen",
        readOnly && "choices__card--read-only",
      )}
    >
      <label className="choices__option">
        <input
          className="choices__input"
          type={type}
          name={group}
          checked={chosen}
          aria-describedby={option.description ? descriptionId : undefined}
          aria-readonly={readOnly && type === "checkbox" ? true : undefined}
          onChange={(event) => guarded(onChoose)(event.currentTarget.checked)}
          onClick={() => {
            if (chosen && onAgain) guarded(onAgain)();
          }}
        />
        <span>
          <span className="choices__label">{option.label}</span>
          {option.description && (
            <span className="choices__description" id={descriptionId}>
              {option.description}
            </span>
          )}
        </span>
      </label>
      {option.detail && <div className="choices__detail">{option.detail}</div>}
    </div>
  );
}
