import "./skip-link.css";

interface SkipLinkProps {
  /** Id of the element to go to. */
  readonly target: string;
  readonly children: string;
}

/** Seen when the Tab key reaches it: past the bar at the top, or past a long list. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a
      className="skip-link"
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}
