import "./app-mark.css";
import { classes } from "./classes.ts";

interface AppMarkProps {
  readonly large?: boolean | undefined;
}

/** The product's mark: the two tracks, of the region and of its companies, meet and go on together. */
export function AppMark({ large = false }: AppMarkProps) {
  return (
    <svg
      className={classes("app-mark", large && "app-mark--large")}
      viewBox="0 0 64 64"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="app-mark__ground" width="64" height="64" rx="15" />
      <path className="app-mark__b" d="M13 46c13 0 13-14 25-14" />
      <path className="app-mark__a" d="M13 18c13 0 13 14 25 14h3" />
      <circle className="app-mark__goal" cx="47.5" cy="32" r="6.5" />
    </svg>
  );
}
