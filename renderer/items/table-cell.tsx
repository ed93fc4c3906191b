import type { KeyboardEvent } from "react";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { ColumnDefinition } from "../../worksheets/definition/column-definition.ts";
import { readDate } from "../../worksheets/text/read-date.ts";
import { useReadOnly } from "../ui/read-only.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import { numberEcho } from "./number-echo.ts";
import { ReadField } from "./read-field.tsx";
import { readTime } from "./read-typed.ts";
import { RegisterField } from "./register-field.tsx";

interface TableCellProps {
  readonly column: ColumnDefinition;
  readonly id: string;
  /** 「2行目の費用（円）」 */
  readonly name: string;
  readonly stored: string;
  onStore(stored: string, typing: boolean): void;
  /** A name that is new to the column's register. */
  onNew(name: string): void;
  /** Enter: on to the row below. */
  onDown(): void;
  /** Alt+↑ / Alt+↓ */
  onMoveRow(step: 1 | -1): void;
  onBlur?(): void;
}

/** The control of one cell. */
export function TableCell({
  column,
  id,
  name,
  stored,
  onStore,
  onNew,
  onDown,
  onMoveRow,
  onBlur,
}: TableCellProps) {
  const { guarded } = useReadOnly();
  const moveRow = (event: KeyboardEvent): boolean => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return false;
    event.preventDefault();
    onMoveRow(event.key === "ArrowUp" ? -1 : 1);
    return true;
  };
  const down = (event: KeyboardEvent) => {
    event.preventDefault();
    onDown();
  };
  switch (column.cell) {
    case "text":
      return (
        <TextArea
          id={id}
          name={name}
          rows={1}
          value={stored}
          onChange={(text) => onStore(text, true)}
          onKeyDown={(event) => {
            if (moveRow(event) || event.key !== "Enter" || event.shiftKey) return;
            if (event.altKey) guarded(insertLineBreak)(event, onStore);
            else down(event);
          }}
        />
      );
    case "number": {
      const echo = numberEcho(stored, column.unit);
      return (
        <>
          <TextField
            id={id}
            name={name}
            inputMode="numeric"
            value={stored}
            onChange={(text) => onStore(text, true)}
            onEnter={down}
            onKeyDown={moveRow}
          />
          {echo && <span className="table-grid__echo">{echo}</span>}
        </>
      );
    }
    case "time":
      return (
        <ReadField
          id={id}
          name={name}
          value={stored}
          read={readTime}
          onChange={(time) => onStore(time, true)}
          onEnter={down}
          onKeyDown={moveRow}
          {...(onBlur ? { onBlur } : {})}
        />
      );
    case "date":
      return (
        <ReadField
          id={id}
          name={name}
          value={stored}
          read={readDate}
          onChange={(date) => onStore(date, true)}
          onEnter={down}
          onKeyDown={moveRow}
        />
      );
    case "one":
      return (
        <Select
          id={id}
          name={name}
          value={stored}
          options={[
            { id: "", label: "未選択" },
            ...(stored !== "" && column.choices.every((choice) => choice.id !== stored)
              ? [{ id: stored, label: stored }]
              : []),
            ...column.choices,
          ]}
          onChange={(choice) => onStore(choice, false)}
        />
      );
    case "register":
      return (
        <RegisterField
          registers={column.registers}
          id={id}
          name={name}
          stored={stored}
          keepsText
          onStore={onStore}
          onNew={onNew}
          onEnter={onDown}
        />
      );
    default:
      return assertNever(column);
  }
}

/** Alt+Enter breaks the line, as in a spreadsheet. */
function insertLineBreak(
  event: KeyboardEvent<HTMLTextAreaElement>,
  onStore: TableCellProps["onStore"],
): void {
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  onStore(field.value, true);
}
