import "./register-table.css";
import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { moveCell } from "../../grid/cell-moves.ts";
import { RowSpacer } from "../../grid/row-spacer.tsx";
import { TypeAhead } from "../../grid/type-ahead.ts";
import { useVirtualRows } from "../../grid/use-virtual-rows.ts";
import { useFocusRequest } from "../../items/use-focus-request.ts";
import { classes } from "../../ui/classes.ts";
import { isComposing } from "../../ui/composing.ts";
import { Icon } from "../../ui/icon.tsx";
import { Mark } from "../../ui/mark.tsx";
import type { ListColumn } from "./list-columns.ts";
import type { ListedRow, ListGroup } from "./register-list.ts";

interface RegisterTableProps {
  /** What the table lists. */
  readonly label: string;
  readonly nameLabel: string;
  readonly columns: readonly ListColumn[];
  readonly groups: readonly ListGroup[];
  /** What is counted in a group's heading, 「社」. */
  readonly unit: string;
  readonly selected: string | undefined;
  readonly order: string;
  readonly descending: boolean;
  onSelect(id: string): void;
  /** A heading was pressed. */
  onOrder(column: string): void;
}

/** A heading or a row, as they stand below each other. */
type Line =
  | { readonly id: string; readonly group: ListGroup }
  | { readonly id: string; readonly row: ListedRow };

/** About the height of a row, in rem. */
const ROW_HEIGHT = 3;

/** The rows of a register in columns. The arrow keys and letters go from row to row, Enter opens one. */
export function RegisterTable({
  label,
  nameLabel,
  columns,
  groups,
  unit,
  selected,
  order,
  descending,
  onSelect,
  onOrder,
}: RegisterTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const requestFocus = useFocusRequest();
  const [typing] = useState(() => new TypeAhead());
  const [stop, setStop] = useState<string | undefined>(undefined);
  const lines = useMemo(
    () =>
      groups.flatMap((group): readonly Line[] => [
        ...(group.label === "" ? [] : [{ id: `group ${group.label}`, group }]),
        ...group.rows.map((row) => ({ id: row.id, row })),
      ]),
    [groups],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const ids = useMemo(() => lines.map(({ id }) => id), [lines]);
  // The one row the Tab key stops at.
  const tabbable = [stop, selected].find((id) => id !== undefined && ids.includes(id)) ?? rows[0]?.id;
  const keep = tabbable === undefined ? undefined : ids.indexOf(tabbable);
  const virtual = useVirtualRows({ ids, scroller, rowHeight: ROW_HEIGHT, keep });

  const go = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setStop(row.id);
    virtual.showRow(ids.indexOf(row.id));
    requestFocus(rowElementId(row.id));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.listed : undefined;
    const at = rows.findIndex((row) => row.id === id);
    if (at < 0 || event.altKey || event.metaKey || isComposing(event)) return;
    const up = event.key === "Home" || event.key === "End" ? { key: event.key, ctrlKey: true } : event;
    const to =
      event.key.startsWith("Arrow") && /Left|Right/u.test(event.key)
        ? undefined
        : moveCell({ row: at, column: 0 }, up, { rows: rows.length, columns: 1 })?.row;
    const typed =
      to === undefined && !event.ctrlKey && typing.takes(event.key, event.timeStamp)
        ? (typing.next(event.key, event.timeStamp, rows, at) ?? at)
        : undefined;
    const next = to ?? typed;
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div className="register-table" ref={scroller}>
      <table className="register-table__table" aria-rowcount={lines.length + 1} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <ColumnHead column="name" label={nameLabel} {...{ order, descending, onOrder }} />
            {columns.map(({ key, label: heading }) => (
              <ColumnHead key={key} column={key} label={heading} {...{ order, descending, onOrder }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {virtual.parts.map((part) => {
            if ("gap" in part)
              return <RowSpacer key={`gap-${part.before}`} height={part.gap} columns={columns.length + 1} />;
            const line = lines[part.index];
            if (!line) return null;
            const place = { index: part.index, measure: virtual.measure };
            return "group" in line ? (
              <tr key={line.id} ref={virtual.measure} data-index={part.index} aria-rowindex={part.index + 2}>
                <th className="register-table__group" scope="rowgroup" colSpan={columns.length + 1}>
                  {line.group.label}
                  <span className="register-table__count">{`${line.group.rows.length}${unit}`}</span>
                </th>
              </tr>
            ) : (
              <TableRow
                key={line.id}
                {...place}
                row={line.row}
                columns={columns}
                current={line.id === selected}
                tabbable={line.id === tabbable}
                onSelect={onSelect}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function rowElementId(id: string): string {
  return `listed-${id}`;
}

interface ColumnHeadProps {
  readonly column: string;
  readonly label: string;
  readonly order: string;
  readonly descending: boolean;
  onOrder(column: string): void;
}

function ColumnHead({ column, label, order, descending, onOrder }: ColumnHeadProps) {
  const sorted = order === column;
  return (
    <th
      scope="col"
      className={column === "name" ? "register-table__name" : "register-table__more"}
      aria-sort={sorted ? (descending ? "descending" : "ascending") : undefined}
    >
      <button type="button" className="register-table__order" onClick={() => onOrder(column)}>
        {label}
        {sorted && <Icon name={descending ? "down" : "up"} />}
      </button>
    </th>
  );
}

interface TableRowProps {
  readonly row: ListedRow;
  readonly columns: readonly ListColumn[];
  readonly index: number;
  readonly current: boolean;
  readonly tabbable: boolean;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  onSelect(id: string): void;
}

const TableRow = memo(function TableRow({
  row,
  columns,
  index,
  current,
  tabbable,
  measure,
  onSelect,
}: TableRowProps) {
  // The press on its button counts as one on the row, which is pressed anywhere.
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={classes("register-table__row", current && "register-table__row--current")}
      onClick={() => onSelect(row.id)}
    >
      <th className="register-table__name" scope="row">
        <span className="register-table__named">
          <button
            type="button"
            id={rowElementId(row.id)}
            data-listed={row.id}
            className="register-table__open"
            aria-current={current ? "true" : undefined}
            tabIndex={tabbable ? 0 : -1}
          >
            {row.name}
          </button>
          {row.illustrative && <Mark kind="example" />}
        </span>
        {row.detail !== "" && <span className="register-table__detail">{row.detail}</span>}
      </th>
      {columns.map(({ key, number }) => (
        <td
          key={key}
          className={classes("register-table__more", number && "register-table__more--number")}
          title={row.cells[key]}
        >
          {row.cells[key]}
        </td>
      ))}
    </tr>
  );
});
