import "./link-button.css";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { useReadOnly } from "./read-only.tsx";

export interface LinkButtonProps {
  readonly children: ReactNode;
  /** Goes to another place in the app. */
  onPress(): void;
  readonly label?: string | undefined;
  /** This is the place shown now. */
  readonly current?: boolean | undefined;
  /** Takes presses on the whole card it stands in, which must be positioned. */
  readonly covers?: boolean | undefined;
  /** It changes the project: where that can only be read, a press says why nothing happens. */
  readonly edits?: boolean | undefined;
}

/** Looks like a link within text and leads somewhere in the app. */
export function LinkButton({
  children,
  onPress,
  label,
  current = false,
  covers = false,
  edits = false,
}: LinkButtonProps) {
  const { guarded } = useReadOnly();
  const press = () => onPress();
  return (
    <button
      type="button"
      className={classes("link-button", current && "link-button--current", covers && "link-button--covers")}
      aria-label={label}
      aria-current={current ? "page" : undefined}
      onClick={edits ? guarded(press) : press}
    >
      {children}
    </button>
  );
}
