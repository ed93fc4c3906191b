import { type KeyboardEvent, useState } from "react";
import { TextField } from "../ui/text-field.tsx";

interface ReadFieldProps {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly name?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly value: string;
  /** What a text means in the form it is stored in; undefined when it means nothing (yet). */
  read(text: string): string | undefined;
  /** The stored form where there is one, else the text as typed: nothing typed is lost. */
  onChange(value: string): void;
  onBlur?(): void;
  onEnter?(event: KeyboardEvent<HTMLInputElement>): void;
  onKeyDown?(event: KeyboardEvent<HTMLInputElement>): void;
}

/**
 * A short text that is read as it is typed (９：００ → 09:00) and shown as it is stored once the field is left.
 * Takes what it cannot read, too, unlike the browser's own date and time fields.
 */
export function ReadField({ value, read, onChange, onBlur, ...field }: ReadFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly stored: string } | undefined>(
    undefined,
  );
  // Undo changes the value under the typing, which is then no longer what stands there.
  const text = typed !== undefined && typed.stored === value ? typed.text : value;
  return (
    <TextField
      {...field}
      width="short"
      value={text}
      onChange={(next) => {
        const stored = read(next) ?? next;
        setTyped({ text: next, stored });
        onChange(stored);
      }}
      onBlur={() => {
        setTyped(undefined);
        onBlur?.();
      }}
    />
  );
}
