import "./choices.css";
import { type ReactNode, useId } from "react";
import type { ChoiceOption, ChoicesProps } from "./choice-option.ts";
import { useReadOnly } from "./read-only.tsx";

interface ChoicesFrameProps<Option extends ChoiceOption> extends Omit<ChoicesProps, "options"> {
  readonly options: readonly Option[];
  /** An option's card; `group` is the name the inputs of this group share. */
  readonly card: (option: Option, group: string) => ReactNode;
  /** One of them excludes the others. */
  readonly exclusive?: boolean | undefined;
  /** Below the options. */
  readonly children?: ReactNode;
}

/** A named group of options, in one column or two. */
export function ChoicesFrame<Option extends ChoiceOption>({
  labelledBy,
  label,
  describedBy,
  options,
  columns = 2,
  card,
  exclusive = false,
  children,
}: ChoicesFrameProps<Option>) {
  const { readOnly } = useReadOnly();
  const group = useId();
  // Of a group of radio buttons the group is what is read-only; a check box says it itself.
  const readOnlyGroup = exclusive && readOnly ? ({ role: "radiogroup", "aria-readonly": true } as const) : {};
  return (
    <fieldset
      {...readOnlyGroup}
      className="choices"
      aria-labelledby={label ? undefined : labelledBy}
      aria-describedby={describedBy}
    >
      {label && <legend className="choices__legend">{label}</legend>}
      <div className={`choices__grid choices__grid--${columns}`}>
        {options.map((option) => card(option, group))}
      </div>
      {children}
    </fieldset>
  );
}
