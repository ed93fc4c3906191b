import "./progress-bar.css";
import { useId } from "react";

interface ProgressBarProps {
  /** What is progressing. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** How far in words; default 「3 / 12」. */
  readonly words?: string | undefined;
  /** Shows the bar without its label; screen readers still have it. */
  readonly bare?: boolean | undefined;
}

/** How much of something is done. */
export function ProgressBar({
  label,
  value,
  max,
  words = `${value} / ${max}`,
  bare = false,
}: ProgressBarProps) {
  const id = useId();
  return (
    <div className="progress-bar">
      <div className={bare ? "visually-hidden" : "progress-bar__words"}>
        <label htmlFor={id}>{label}</label>
        <span>{words}</span>
      </div>
      <progress
        className="progress-bar__bar"
        id={id}
        value={value}
        max={Math.max(max, 1)}
        aria-valuetext={words}
      />
    </div>
  );
}
