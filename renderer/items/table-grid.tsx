import "./table-grid.css";
import { type ClipboardEvent, memo } from "react";
import type { Choice } from "../../worksheets/definition/choice.ts";
import type { ColumnDefinition } from "../../worksheets/definition/column-definition.ts";
import type { TableRow, TableValue } from "../../worksheets/items/table.ts";
import { fromRadicals } from "../../worksheets/text/kangxi.ts";
import { BoxMenu } from "./box-menu.tsx";
import { parseClipboard } from "./parse-clipboard.ts";
import { RowTools } from "./row-tools.tsx";
import { TableCell } from "./table-cell.tsx";

/** What a row can ask of its table. The same object at every render, so that only the row that changed renders. */
export interface TableActions {
  store(row: string, column: string, stored: string, typing: boolean): void;
  addNew(row: string, column: string, name: string): void;
  paste(row: string, column: string, block: readonly (readonly string[])[]): void;
  /** On to the cell below; below the last there is a new row. */
  down(row: string, column: string): void;
  move(row: string, step: 1 | -1): void;
  /** To the end of another box. */
  moveToBox(row: string, choice: string): void;
  remove(row: string): void;
  /** A cell of the first row got or lost the focus. */
  enterFirst(column: string): void;
  leaveFirst(column: string): void;
}

interface TableGridProps {
  /** Those that are shown; a boxed table leaves out the one it is boxed by. */
  readonly columns: readonly ColumnDefinition[];
  readonly rows: TableValue;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly cellId: (row: string, column: string) => string;
  readonly actions: TableActions;
  /** The other boxes of a boxed table; the same array at every render. */
  readonly otherBoxes?: readonly Choice[] | undefined;
}

/** Columns of words share the room that times and numbers leave, as in print. */
function share(column: ColumnDefinition, columns: readonly ColumnDefinition[]): { readonly width?: string } {
  const isFixed = ({ cell }: ColumnDefinition) => cell === "time" || cell === "number" || cell === "date";
  if (isFixed(column)) return {};
  const total = columns.filter((other) => !isFixed(other)).reduce((sum, { width }) => sum + width, 0);
  return { width: `${Math.round((column.width / total) * 100)}%` };
}

/** Rows × columns of labelled fields. */
export function TableGrid({
  columns,
  rows,
  labelId,
  describedBy,
  cellId,
  actions,
  otherBoxes,
}: TableGridProps) {
  return (
    <div className="table-grid">
      <table className="table-grid__table" aria-labelledby={labelId} aria-describedby={describedBy}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} {...share(column, columns)} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">行の操作</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridRow
              key={row.id}
              row={row}
              number={index + 1}
              columns={columns}
              cellId={cellId}
              actions={actions}
              otherBoxes={otherBoxes}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface GridRowProps {
  readonly row: TableRow;
  /** From 1. */
  readonly number: number;
  readonly columns: readonly ColumnDefinition[];
  readonly cellId: (row: string, column: string) => string;
  readonly actions: TableActions;
  readonly otherBoxes: readonly Choice[] | undefined;
}

const GridRow = memo(function GridRow({ row, number, columns, cellId, actions, otherBoxes }: GridRowProps) {
  const paste = (event: ClipboardEvent, column: ColumnDefinition) => {
    const text = event.clipboardData.getData("text/plain");
    const block = parseClipboard(text);
    const cells = block.flat();
    // One cell with its quotes is taken apart, too; anything else is left to the field.
    if (cells.length < 2 && cells[0] === fromRadicals(text)) return;
    event.preventDefault();
    event.stopPropagation();
    actions.paste(row.id, column.id, block);
  };
  return (
    <tr>
      {columns.map((column) => (
        <td
          key={column.id}
          className={`table-grid__cell--${column.cell}`}
          onPasteCapture={(event) => paste(event, column)}
          onFocus={() => number === 1 && actions.enterFirst(column.id)}
        >
          <span className="table-grid__cell-label" aria-hidden="true">
            {column.label}
          </span>
          <TableCell
            column={column}
            id={cellId(row.id, column.id)}
            name={`${number}行目の${column.label}`}
            stored={row.cells[column.id] ?? ""}
            onStore={(stored, typing) => actions.store(row.id, column.id, stored, typing)}
            onNew={(name) => actions.addNew(row.id, column.id, name)}
            onDown={() => actions.down(row.id, column.id)}
            onMoveRow={(step) => actions.move(row.id, step)}
            onBlur={() => number === 1 && actions.leaveFirst(column.id)}
          />
        </td>
      ))}
      <td className="table-grid__tools">
        <RowTools
          what={`${number}行目`}
          onMove={(step) => actions.move(row.id, step)}
          onRemove={() => actions.remove(row.id)}
        >
          {otherBoxes && (
            <BoxMenu
              what={`${number}行目`}
              choices={otherBoxes}
              onChoose={(choice) => actions.moveToBox(row.id, choice)}
            />
          )}
        </RowTools>
      </td>
    </tr>
  );
});
