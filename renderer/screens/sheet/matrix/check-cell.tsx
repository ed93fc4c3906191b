import { memo } from "react";
import { CHECK_LABELS, type CheckValue } from "../../../../worksheets/items/check.ts";
import { classes } from "../../../ui/classes.ts";
import { itemElementId } from "../element-ids.ts";

interface CheckCellProps {
  readonly item: string;
  readonly company: string;
  /** Company and check, for screen readers. */
  readonly name: string;
  readonly state: CheckValue;
  readonly tabbable: boolean;
  /** A check of STEP2 that a company which takes part still lacks. */
  readonly lacking: boolean;
  /** It has a note or 要確認. */
  readonly remarked: boolean;
  /** The first of its step. */
  readonly first: boolean;
  /** Where it stands, from 0. */
  readonly row: number;
  readonly column: number;
  readonly selected: boolean;
  onCycle(item: string, company: string): void;
  onEnter(item: string, company: string): void;
}

/** One check of one company: 済, 未, or never asked. */
export const CheckCell = memo(function CheckCell({
  item,
  company,
  name,
  state,
  tabbable,
  lacking,
  remarked,
  first,
  row,
  column,
  selected,
  onCycle,
  onEnter,
}: CheckCellProps) {
  return (
    <td
      className={classes("matrix__check", first && "matrix__first")}
      data-row={row}
      data-column={column}
      data-selected={selected ? "" : undefined}
    >
      <button
        type="button"
        id={itemElementId({ item, company })}
        className={classes(
          "check-cell",
          `check-cell--${state === "" ? "open" : state}`,
          lacking && "check-cell--lacking",
          remarked && "check-cell--remarked",
        )}
        tabIndex={tabbable ? 0 : -1}
        data-check={item}
        data-company={company}
        aria-label={`${name}：${CHECK_LABELS[state]}${remarked ? "（メモあり）" : ""}`}
        onClick={(event) => {
          // With Shift a press selects up to here.
          if (!event.shiftKey) onCycle(item, company);
        }}
        onFocus={() => onEnter(item, company)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          {state === "yes" && <path d="M4.500 12.500l5 5L19.500 7" />}
          {state === "no" && <path d="M6.500 6.500l11 11M17.500 6.500l-11 11" />}
        </svg>
      </button>
    </td>
  );
});
