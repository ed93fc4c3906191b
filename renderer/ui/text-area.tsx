import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from "react";
import { isComposing } from "./composing.ts";
import { EntryFrame } from "./entry-frame.tsx";
import { useReadOnly } from "./read-only.tsx";
import type { TextEntryProps } from "./text-entry-props.ts";
import { typingAttributes } from "./typing-attributes.ts";
import { useGrownHeight } from "./use-grown-height.ts";

export interface TextAreaProps extends TextEntryProps {
  /** Lines shown when empty; it grows with its text. Default 3. */
  readonly rows?: number | undefined;
  /** A key outside of a conversion. */
  onKeyDown?(event: KeyboardEvent<HTMLTextAreaElement>): void;
  readonly inputRef?: Ref<HTMLTextAreaElement | null> | undefined;
}

/** Several lines of text, as high as the text in it. */
export function TextArea({
  rows = 3,
  onKeyDown,
  inputRef,
  value,
  onChange,
  onBlur,
  ...frame
}: TextAreaProps) {
  const { readOnly } = useReadOnly();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    inputRef,
    () => area.current,
    [],
  );
  useGrownHeight(area);
  return (
    <EntryFrame {...frame}>
      {(attributes) => (
        <textarea
          {...attributes}
          ref={area}
          className="text-entry"
          data-rows={Math.min(rows, 8)}
          rows={rows}
          {...typingAttributes({ value, onChange, onBlur, readOnly })}
          onKeyDown={(event) => {
            if (!isComposing(event)) onKeyDown?.(event);
          }}
        />
      )}
    </EntryFrame>
  );
}
