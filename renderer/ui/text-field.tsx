import type { KeyboardEvent, Ref } from "react";
import { classes } from "./classes.ts";
import { isComposing } from "./composing.ts";
import { EntryFrame } from "./entry-frame.tsx";
import { useReadOnly } from "./read-only.tsx";
import type { TextEntryProps } from "./text-entry-props.ts";
import { typingAttributes } from "./typing-attributes.ts";

export interface TextFieldProps extends TextEntryProps {
  /** As wide as what it holds. Default `full`. */
  readonly width?: "short" | "medium" | "full" | undefined;
  /** Enter, outside of a conversion. */
  onEnter?(event: KeyboardEvent<HTMLInputElement>): void;
  /** Any other key outside of a conversion, e.g. Backspace in an empty line. */
  onKeyDown?(event: KeyboardEvent<HTMLInputElement>): void;
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | undefined;
  readonly type?: "text" | "search" | "date" | "time" | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField({
  width = "full",
  onEnter,
  onKeyDown,
  inputMode,
  type = "text",
  inputRef,
  value,
  onChange,
  onBlur,
  ...frame
}: TextFieldProps) {
  const area = useReadOnly();
  // What is searched for is no part of the project.
  const readOnly = area.readOnly && type !== "search";
  return (
    <EntryFrame {...frame}>
      {(attributes) => (
        <input
          {...attributes}
          ref={inputRef}
          className={classes("text-entry", `text-entry--${width}`)}
          type={type}
          inputMode={inputMode}
          {...typingAttributes({ value, onChange, onBlur, readOnly })}
          onKeyDown={(event) => {
            if (isComposing(event)) return;
            if (event.key === "Enter") onEnter?.(event);
            onKeyDown?.(event);
          }}
        />
      )}
    </EntryFrame>
  );
}
