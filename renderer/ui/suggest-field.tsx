import "./suggest-field.css";
import "./popover.css";
import { useId } from "react";
import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { isComposing } from "./composing.ts";
import { EntryFrame } from "./entry-frame.tsx";
import { Icon } from "./icon.tsx";
import { pasteFromRadicals } from "./paste-plain.ts";
import { useReadOnly } from "./read-only.tsx";
import type { TextEntryProps } from "./text-entry-props.ts";

export interface SuggestFieldProps extends TextEntryProps {
  /** Answers offered; anything else may be typed. */
  readonly suggestions: readonly string[];
  /** Enter outside of a conversion and of the list. */
  onEnter?(): void;
}

/** One line of text with answers to choose from. */
export function SuggestField({ suggestions, onEnter, value, onChange, onBlur, ...frame }: SuggestFieldProps) {
  const { readOnly } = useReadOnly();
  const nameId = useId();
  return (
    <EntryFrame {...frame}>
      {({ id, ...attributes }) => (
        <ComboBox
          {...attributes}
          {...(frame.label ? { "aria-label": frame.label } : {})}
          id={nameId}
          className="suggest-field"
          allowsCustomValue
          isReadOnly={readOnly}
          allowsEmptyCollection={false}
          menuTrigger="input"
          inputValue={value}
          onInputChange={onChange}
          onBlur={() => onBlur?.()}
          defaultItems={suggestions.map((text) => ({ id: text, text }))}
        >
          <div className="suggest-field__row">
            <Input
              id={id}
              className="text-entry"
              autoComplete="off"
              spellCheck={false}
              onPaste={(event) => {
                if (!readOnly) pasteFromRadicals(event, onChange);
              }}
              onKeyDown={(event) => {
                const open = event.currentTarget.getAttribute("aria-expanded") === "true";
                if (event.key === "Enter" && !open && !isComposing(event)) onEnter?.();
              }}
            />
            {!readOnly && (
              <Button className="suggest-field__open" aria-label="候補を開く">
                <Icon name="down" />
              </Button>
            )}
          </div>
          <Popover className="popover">
            <ListBox<{ id: string; text: string }>>
              {({ text }) => <ListBoxItem className="popover__option">{text}</ListBoxItem>}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </EntryFrame>
  );
}
