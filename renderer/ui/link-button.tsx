import "./link-button.css";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export interface LinkButtonProps {
  readonly children: ReactNode;
  /** Goes to another place in the app. */
  onPress(): void;
  readonly label?: string | undefined;
  /** This is the place shown now. */
  readonly current?: boolean | undefined;
  /** Takes presses on the whole card it stands in, which must be positioned. */
  readonly covers?: boolean | undefined;
}

/** Looks like a link within text and leads somewhere in the app. */
export function LinkButton({ children, onPress, label, current = false, covers = false }: LinkButtonProps) {
  return (
    <button
      type="button"
      className={classes("link-button", current && "link-button--current", covers && "link-button--covers")}
      aria-label={label}
      aria-current={current ? "page" : undefined}
      onClick={() => onPress()}
    >
      {children}
    </button>
  );
}
