import type { ReactNode } from "react";

/** One option of a group of choices; a Choice of the definitions is one. */
export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  /** Shown below the option, e.g. the text field of 「その他」; outside of its label. */
  readonly detail?: ReactNode;
}

export interface ChoicesProps {
  /** Id of the element that names the group. */
  readonly labelledBy?: string | undefined;
  /** Visible name of the group, where nothing else names it. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly options: readonly ChoiceOption[];
  /** How many stand side by side where there is room. Default 2; options with a description look best in 1. */
  readonly columns?: 1 | 2 | 3 | 4 | undefined;
}
