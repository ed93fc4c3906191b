import "./unit-field.css";
import { useId } from "react";
import { isComposing } from "./composing.ts";
import { EntryFrame } from "./entry-frame.tsx";
import { useReadOnly } from "./read-only.tsx";
import type { TextEntryProps } from "./text-entry-props.ts";
import { typingAttributes } from "./typing-attributes.ts";

export interface UnitFieldProps extends TextEntryProps {
  /** After the field, e.g. 「名」. */
  readonly unit: string;
  onEnter?(): void;
}

/** A short entry followed by its unit. Takes any text: what is no number is for the caller to say. */
export function UnitField({ unit, onEnter, value, onChange, onBlur, ...frame }: UnitFieldProps) {
  const { readOnly } = useReadOnly();
  const unitId = useId();
  const described = [frame.describedBy, unitId].filter(Boolean).join(" ");
  return (
    <EntryFrame {...frame} describedBy={described}>
      {(attributes) => (
        <span className="unit-field">
          <input
            {...attributes}
            className="text-entry"
            inputMode="decimal"
            {...typingAttributes({ value, onChange, onBlur, readOnly })}
            onKeyDown={(event) => {
              if (!isComposing(event) && event.key === "Enter") onEnter?.();
            }}
          />
          <span id={unitId}>{unit}</span>
        </span>
      )}
    </EntryFrame>
  );
}
