import "./status-tag.css";
import type { ReactNode } from "react";
import { STATUS_LABELS, type Status } from "../../worksheets/journey/status.ts";

/** Each status has a shape of its own: ring, half-filled ring, disc with a check mark, diamond with "!". */
const SHAPES: Readonly<Record<Status, ReactNode>> = {
  notStarted: <circle cx="10" cy="10" r="7.5" />,
  inProgress: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path className="status-tag__fill" d="M10 5a5 5 0 0 1 0 10z" />
    </>
  ),
  complete: (
    <>
      <circle className="status-tag__fill" cx="10" cy="10" r="8.5" />
      <path className="status-tag__cut" d="M6 10.300l2.8 2.8 5.2-5.6" />
    </>
  ),
  toConfirm: (
    <>
      <path className="status-tag__fill" d="M10 .500l9.5 9.5-9.5 9.500L.5 10z" />
      <path className="status-tag__cut" d="M10 5.500v5.500M10 14.200v.1" />
    </>
  ),
};

interface StatusTagProps {
  readonly status: Status;
  /** Other words than the status' own. */
  readonly label?: string | undefined;
  /** Only the shape is seen; the words are for screen readers. */
  readonly compact?: boolean | undefined;
}

/** How far something is, by shape and word. Does not look pressable, as it is not. */
export function StatusTag({ status, label = STATUS_LABELS[status], compact = false }: StatusTagProps) {
  return (
    <span className={`status-tag status-tag--${status}`}>
      <svg className="status-tag__shape" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {SHAPES[status]}
      </svg>
      <span className={compact ? "visually-hidden" : undefined}>{label}</span>
    </span>
  );
}
