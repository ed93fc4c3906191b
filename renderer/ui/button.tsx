import "./button.css";
import { memo, type ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-shapes.ts";
import { useReadOnly } from "./read-only.tsx";
import { useSteadyPress } from "./use-steady-press.ts";

/** `solid`: the one main action; `outline`: beside it; `text`: the least. Told apart by shape, not by colour. */
export type ButtonVariant = "solid" | "outline" | "text";
export type ButtonSize = "small" | "medium" | "large";

export interface ButtonProps {
  readonly children: ReactNode;
  onPress?(): void;
  /** Default `outline`. */
  readonly variant?: ButtonVariant | undefined;
  /** Default `medium`, 44 px high as `small` is; `large` is 52. */
  readonly size?: ButtonSize | undefined;
  /** Deletes or gives up something. */
  readonly danger?: boolean | undefined;
  /** Before the text. */
  readonly icon?: IconName | undefined;
  /** After the text, e.g. an arrow to the next page. */
  readonly iconAfter?: IconName | undefined;
  readonly type?: "button" | "submit" | undefined;
  /** Says more to a screen reader than the text does, e.g. 「2行目を削除」; contains the text. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly id?: string | undefined;
  /** It changes the project: where that can only be read, a press says why nothing happens. */
  readonly edits?: boolean | undefined;
}

/** A button with text. There is no disabled state: say why something cannot be done when it is pressed. */
export function Button({ onPress, ...words }: ButtonProps) {
  return <SteadyButton {...words} onPress={useSteadyPress(onPress)} />;
}

const SteadyButton = memo(function SteadyButton({
  children,
  onPress,
  variant = "outline",
  size = "medium",
  danger = false,
  icon,
  iconAfter,
  type = "button",
  label,
  describedBy,
  expanded,
  id,
  edits = false,
}: ButtonProps) {
  const { guarded } = useReadOnly();
  const press = () => onPress?.();
  return (
    <AriaButton
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
      {...(expanded === undefined ? {} : { "aria-expanded": expanded })}
      type={type}
      className={classes("button", `button--${variant}`, `button--${size}`, danger && "button--danger")}
      onPress={edits ? guarded(press) : press}
    >
      {icon && <Icon name={icon} />}
      <span className="button__text">{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </AriaButton>
  );
});
