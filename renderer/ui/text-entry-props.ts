/** What everything one types into has in common. Name it by `label`, or by `labelledBy` where a question stands above. */
export interface TextEntryProps {
  /** Visible name above the control. */
  readonly label?: string | undefined;
  /** Id of the element that names it; ignored when there is a `label`. */
  readonly labelledBy?: string | undefined;
  /** Name for screen readers only, e.g. 「3行目の課題」; ignored when there is a `label` or `labelledBy`. */
  readonly name?: string | undefined;
  /** Ids of further texts about it. */
  readonly describedBy?: string | undefined;
  /** Between the label and the control. */
  readonly support?: string | undefined;
  /** Why the value cannot stay as it is; shown below with ＊. */
  readonly error?: string | undefined;
  readonly value: string;
  /** On every change, also while an input method composes. */
  onChange(value: string): void;
  /** The user has finished with it. */
  onBlur?(): void;
  readonly id?: string | undefined;
}
