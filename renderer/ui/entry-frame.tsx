import "./text-entry.css";
import { type ReactNode, useId } from "react";
import type { TextEntryProps } from "./text-entry-props.ts";

/** Attributes that tie a control to its name, its support text and its error. */
export interface EntryAttributes {
  readonly id: string;
  readonly "aria-labelledby"?: string;
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

type FrameProps = Pick<
  TextEntryProps,
  "id" | "label" | "labelledBy" | "name" | "describedBy" | "support" | "error"
> & { readonly children: (attributes: EntryAttributes) => ReactNode };

/** Label → support text → control → error, in this order (デジタル庁デザインシステム). */
export function EntryFrame({
  id,
  label,
  labelledBy,
  name,
  describedBy,
  support,
  error,
  children,
}: FrameProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const supportId = `${controlId}-support`;
  const errorId = `${controlId}-error`;
  const described = [support && supportId, describedBy, error && errorId].filter(Boolean).join(" ");
  const attributes: EntryAttributes = {
    id: controlId,
    ...(label === undefined && labelledBy !== undefined ? { "aria-labelledby": labelledBy } : {}),
    ...(label === undefined && labelledBy === undefined && name !== undefined ? { "aria-label": name } : {}),
    ...(described === "" ? {} : { "aria-describedby": described }),
    ...(error ? { "aria-invalid": true } : {}),
  };
  const control = children(attributes);
  if (!label && !support && !error) return control;
  return (
    <div className="text-entry__frame">
      {label && (
        <label className="text-entry__label" htmlFor={controlId}>
          {label}
        </label>
      )}
      {support && (
        <p className="text-entry__support" id={supportId}>
          {support}
        </p>
      )}
      {control}
      {error && (
        <p className="text-entry__error" id={errorId}>
          ＊{error}
        </p>
      )}
    </div>
  );
}
