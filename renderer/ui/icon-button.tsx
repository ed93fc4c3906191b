import "./icon-button.css";
import "./tooltip.css";
import { memo } from "react";
import { Button as AriaButton, Tooltip, TooltipTrigger } from "react-aria-components";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-shapes.ts";
import { useReadOnly } from "./read-only.tsx";
import { useSteadyPress } from "./use-steady-press.ts";

export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does; its name for screen readers and its tooltip. */
  readonly label: string;
  /** Further words for the tooltip only, e.g. the shortcut. */
  readonly hint?: string | undefined;
  onPress(): void;
  /** A switch that is on or off. */
  readonly pressed?: boolean | undefined;
  readonly danger?: boolean | undefined;
  readonly id?: string | undefined;
  /** It changes the project: where that can only be read, a press says why nothing happens. */
  readonly edits?: boolean | undefined;
}

/** A button with an icon alone, for tools whose icon is known; 44 × 44 px. */
export function IconButton({ onPress, ...words }: IconButtonProps) {
  return <SteadyIconButton {...words} onPress={useSteadyPress(onPress)} />;
}

const SteadyIconButton = memo(function SteadyIconButton({
  icon,
  label,
  hint,
  onPress,
  pressed,
  danger = false,
  id,
  edits = false,
}: IconButtonProps) {
  const { guarded } = useReadOnly();
  const press = () => onPress();
  return (
    <TooltipTrigger delay={600}>
      <AriaButton
        {...(id === undefined ? {} : { id })}
        {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
        aria-label={label}
        className={classes("icon-button", pressed && "icon-button--pressed", danger && "icon-button--danger")}
        onPress={edits ? guarded(press) : press}
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={8}>
        {hint === undefined ? label : `${label}（${hint}）`}
      </Tooltip>
    </TooltipTrigger>
  );
});
