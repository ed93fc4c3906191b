import "./field.css";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-shapes.ts";

/** Something about the answer: `error` cannot stay, `advice` may. */
export interface FieldFinding {
  readonly kind: "error" | "advice" | "info";
  readonly text: string;
  /** A link or button that helps. */
  readonly action?: ReactNode;
}

interface FieldProps {
  readonly label: ReactNode;
  /** Give it to the control's `labelledBy`. Support and findings are `<labelId>-support`, `<labelId>-findings`. */
  readonly labelId: string;
  /** `Mark`s after the label. */
  readonly marks?: ReactNode;
  /** At the end of the label's row: menu, note, 要確認. */
  readonly actions?: ReactNode;
  readonly support?: ReactNode;
  readonly findings?: readonly FieldFinding[] | undefined;
  /** The control. */
  readonly children: ReactNode;
  /** Makes the label a heading of this level. */
  readonly level?: 2 | 3 | 4 | undefined;
}

const ICONS: Readonly<Record<FieldFinding["kind"], readonly [IconName, string]>> = {
  error: ["error", "＊"],
  advice: ["bulb", "アドバイス："],
  info: ["info", ""],
};

/** What `describedBy` of a control within a Field with this label has to be; undefined when there is nothing. */
export function fieldDescription(
  labelId: string,
  { support, findings }: Pick<FieldProps, "support" | "findings">,
): string | undefined {
  const ids = [support && `${labelId}-support`, findings?.length && `${labelId}-findings`];
  return ids.filter(Boolean).join(" ") || undefined;
}

/** A question with its control: label → marks → support text → control → findings. */
export function Field({
  label,
  labelId,
  marks,
  actions,
  support,
  findings = [],
  children,
  level,
}: FieldProps) {
  const Tag = level === undefined ? "div" : (`h${level}` as const);
  return (
    <div className="field">
      <div className="field__head">
        <div className="field__label">
          <Tag className="field__name heading heading--m" id={labelId}>
            {label}
          </Tag>
          {marks}
        </div>
        {actions && <div className="field__actions">{actions}</div>}
      </div>
      {support && (
        <div className="field__support" id={`${labelId}-support`}>
          {support}
        </div>
      )}
      {children}
      {findings.length > 0 && (
        <ul className="field__findings" id={`${labelId}-findings`}>
          {findings.map(({ kind, text, action }) => (
            <li key={`${kind} ${text}`} className={`field__finding field__finding--${kind}`}>
              <Icon name={ICONS[kind][0]} />
              <span>
                {ICONS[kind][1]}
                {text} {action}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
