import "./password-field.css";
import { type KeyboardEvent, type Ref, useState } from "react";
import { isComposing } from "./composing.ts";
import { EntryFrame } from "./entry-frame.tsx";
import { LinkButton } from "./link-button.tsx";

interface PasswordFieldProps {
  readonly label: string;
  readonly support?: string | undefined;
  /** Why it will not do; shown below with ＊. */
  readonly error?: string | undefined;
  readonly value: string;
  onChange(value: string): void;
  onBlur?(): void;
  onEnter?(): void;
  /** A new one, which a browser must not fill in by itself. */
  readonly isNew?: boolean | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One password: hidden unless the user asks to see it, with a word about Caps Lock. Nothing is normalised here. */
export function PasswordField({
  label,
  support,
  error,
  value,
  onChange,
  onBlur,
  onEnter,
  isNew = false,
  inputRef,
}: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState("CapsLock"));
  return (
    <div className="password-field">
      <EntryFrame label={label} support={support} error={error}>
        {(attributes) => (
          <input
            {...attributes}
            ref={inputRef}
            className="text-entry"
            type={isShown ? "text" : "password"}
            autoComplete={isNew ? "new-password" : "off"}
            autoCapitalize="none"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={() => onBlur?.()}
            onKeyUp={look}
            onKeyDown={(event) => {
              look(event);
              if (event.key === "Enter" && !isComposing(event)) onEnter?.();
            }}
          />
        )}
      </EntryFrame>
      <div className="password-field__more">
        <LinkButton
          label={`「${label}」の文字を${isShown ? "隠す" : "表示する"}`}
          onPress={() => setShown(!isShown)}
        >
          文字を{isShown ? "隠す" : "表示する"}
        </LinkButton>
        <span role="status">{capsLock && "Caps Lockがオンです。"}</span>
      </div>
    </div>
  );
}
