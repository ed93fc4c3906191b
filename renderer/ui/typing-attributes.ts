import type { ChangeEvent, ClipboardEvent } from "react";
import { pasteFromRadicals } from "./paste-plain.ts";
import type { TextEntryProps } from "./text-entry-props.ts";

type Entry = HTMLInputElement | HTMLTextAreaElement;

interface Typed extends Pick<TextEntryProps, "value" | "onChange"> {
  readonly onBlur: TextEntryProps["onBlur"] | undefined;
  readonly readOnly: boolean;
}

/** What every control one types into does the same: it takes text as it is typed, and helps with no other's guesses. */
export function typingAttributes({ value, onChange, onBlur, readOnly }: Typed) {
  return {
    autoComplete: "off",
    spellCheck: false,
    value,
    readOnly,
    onChange: (event: ChangeEvent<Entry>) => onChange(event.currentTarget.value),
    onPaste: (event: ClipboardEvent<Entry>) => {
      if (!readOnly) pasteFromRadicals(event, onChange);
    },
    onBlur: () => onBlur?.(),
  } as const;
}
