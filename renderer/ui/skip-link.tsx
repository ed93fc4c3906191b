import "./skip-link.css";

interface SkipLinkProps {
  /** Id of the element to go to. */
  readonly target: string;
  readonly children: string;
}

/** The first thing the Tab key reaches: past the bar at the top. */
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
