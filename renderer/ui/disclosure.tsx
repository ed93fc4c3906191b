import "./disclosure.css";
import { type ReactNode, useId, useState } from "react";
import { Icon } from "./icon.tsx";

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** Open at first; ignored when `open` is given. */
  readonly initiallyOpen?: boolean | undefined;
  /** Open or not is the caller's. */
  readonly open?: boolean | undefined;
  onToggle?(open: boolean): void;
}

/** Something that is shown on request. What is inside is not rendered while it is closed. */
export function Disclosure({ label, children, initiallyOpen = false, open, onToggle }: DisclosureProps) {
  const [own, setOwn] = useState(initiallyOpen);
  const panelId = useId();
  const expanded = open ?? own;
  return (
    <div className="disclosure">
      <button
        type="button"
        className="disclosure__button"
        aria-expanded={expanded}
        aria-controls={expanded ? panelId : undefined}
        onClick={() => {
          setOwn(!expanded);
          onToggle?.(!expanded);
        }}
      >
        <Icon name="right" />
        {label}
      </button>
      {expanded && (
        <div className="disclosure__panel" id={panelId}>
          {children}
        </div>
      )}
    </div>
  );
}
