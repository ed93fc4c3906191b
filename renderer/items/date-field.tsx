import "./date-field.css";
import { useRef } from "react";
import { parseIsoDate } from "../../worksheets/text/era.ts";
import { readDate } from "../../worksheets/text/read-date.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { ReadField } from "./read-field.tsx";

interface DateFieldProps {
  readonly label: string;
  readonly describedBy?: string | undefined;
  /** "YYYY-MM-DD", or as typed. */
  readonly value: string;
  onChange(value: string): void;
}

/**
 * A date, typed in any usual way (2026/11/16, 令和8年11月16日) or taken from the browser's calendar. Typed text that
 * is no date (「11月中旬」) stays, which the browser's own date field would throw away.
 */
export function DateField({ label, describedBy, value, onChange }: DateFieldProps) {
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <div className="date-field">
      <ReadField label={label} describedBy={describedBy} value={value} read={readDate} onChange={onChange} />
      <input
        ref={calendar}
        className="date-field__calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={parseIsoDate(value) ? value : ""}
        onChange={(event) => {
          if (event.currentTarget.value !== "") onChange(event.currentTarget.value);
        }}
      />
      <IconButton
        edits
        icon="calendar"
        label={`${label}をカレンダーから選ぶ`}
        onPress={() => calendar.current?.showPicker()}
      />
    </div>
  );
}
