import "./table-grid.css";
import { memo, type ReactNode, useMemo, useRef, useState } from "react";
import type { Choice } from "../../worksheets/definition/choice.ts";
import type { ColumnDefinition } from "../../worksheets/definition/column-definition.ts";
import type { ItemContext } from "../../worksheets/items/item-context.ts";
import type { TableRow, TableValue } from "../../worksheets/items/table.ts";
import { fromRadicals } from "../../worksheets/text/kangxi.ts";
import { type CellBox, sizeInWords, sizeOf, tiled } from "../grid/cell-range.ts";
import { cellAt, isTextControl } from "../grid/grid-cells.ts";
import { RowSpacer } from "../grid/row-spacer.tsx";
import { useCellSelection } from "../grid/use-cell-selection.ts";
import { useGridClipboard } from "../grid/use-grid-clipboard.ts";
import { useVirtualRows } from "../grid/use-virtual-rows.ts";
import { classes } from "../ui/classes.ts";
import { MenuButton, type MenuEntry } from "../ui/menu-button.tsx";
import { BoxMenu } from "./box-menu.tsx";
import { copiedCell } from "./copied-cell.ts";
import { parseClipboard } from "./parse-clipboard.ts";
import { RowTools } from "./row-tools.tsx";
import { TableCell } from "./table-cell.tsx";
import { useAnnounce } from "./use-announce.ts";

export interface PastePlace {
  /** The rows from the one on that the block's first line goes to. */
  readonly rows: readonly string[];
  /** The column its first cell goes to. */
  readonly column: string;
  /** So many of the rows are written over in any case, also by blank lines at the block's end. */
  readonly height: number;
}

/** What a row can ask of its table. The same object at every render, so that only the row that changed renders. */
export interface TableActions {
  store(row: string, column: string, stored: string, typing: boolean): void;
  addNew(row: string, column: string, name: string): void;
  paste(block: readonly (readonly string[])[], target: PastePlace): void;
  /** Empties cells of rows and columns; `label` for undo. */
  clear(rows: readonly string[], columns: readonly string[], label: string): void;
  /** The first of the rows is copied to the others. */
  fillDown(rows: readonly string[], columns: readonly string[]): void;
  removeRows(rows: readonly string[]): void;
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
  /** Names rows of registers in what is copied. */
  readonly context: ItemContext;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly cellId: (row: string, column: string) => string;
  readonly actions: TableActions;
  /** The other boxes of a boxed table; the same array at every render. */
  readonly otherBoxes?: readonly Choice[] | undefined;
  /** Buttons below it. */
  readonly children?: ReactNode;
}

/** Columns of words share the room that times and numbers leave, as in print. */
function share(column: ColumnDefinition, columns: readonly ColumnDefinition[]): { readonly width?: string } {
  const isFixed = ({ cell }: ColumnDefinition) => cell === "time" || cell === "number" || cell === "date";
  if (isFixed(column)) return {};
  const total = columns.filter((other) => !isFixed(other)).reduce((sum, { width }) => sum + width, 0);
  return { width: `${Math.round((column.width / total) * 100)}%` };
}

/** About the height of a row of one line, in rem. */
const ROW_HEIGHT = 3.25;

/** Rows × columns of labelled fields, which are selected, copied and pasted as in a spreadsheet. */
export function TableGrid({
  columns,
  rows,
  context,
  labelId,
  describedBy,
  cellId,
  actions,
  otherBoxes,
  children,
}: TableGridProps) {
  const area = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const [focusedRow, setFocusedRow] = useState<number | undefined>(undefined);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const virtual = useVirtualRows({ ids, scroller, rowHeight: ROW_HEIGHT, keep: focusedRow });
  const inBox = ({ top, bottom, left, right }: CellBox) => ({
    rows: rows.slice(top, bottom + 1),
    columns: columns.slice(left, right + 1),
  });
  const idsIn = (box: CellBox) => {
    const inside = inBox(box);
    return [inside.rows.map(({ id }) => id), inside.columns.map(({ id }) => id)] as const;
  };
  const fillDown = (box: CellBox) => {
    // One row is filled from the row above it.
    const from = box.top === box.bottom ? Math.max(0, box.top - 1) : box.top;
    actions.fillDown(...idsIn({ ...box, top: from }));
  };
  const { box, typing, mode, select, focusCell, enterColumn, handlers } = useCellSelection(area, {
    size: { rows: rows.length, columns: columns.length },
    showRow: virtual.showRow,
    onClear: (cells) => actions.clear(...idsIn(cells), "セルの消去"),
    onFillDown: fillDown,
    onSelected: (cells) => announce(`${sizeInWords(sizeOf(cells))}を選んでいます`),
  });

  const copyNow = useGridClipboard(area, {
    copied: () => {
      const focused = document.activeElement;
      // A part of the text in a cell is copied by the browser.
      if (!box || (typing && isTextControl(focused) && focused.selectionStart !== focused.selectionEnd))
        return undefined;
      const inside = inBox(box);
      return inside.rows.map((row) =>
        inside.columns.map((column) => copiedCell(column, row.cells[column.id] ?? "", context)),
      );
    },
    clear: () => box && actions.clear(...idsIn(box), "切り取り"),
    onCopied: () => box && announce(`${sizeInWords(sizeOf(box))}をコピーしました`),
    paste: (text) => {
      const focused = document.activeElement;
      if (!box || !focused || cellAt(focused) === undefined) return false;
      const block = parseClipboard(text);
      const cells = block.flat();
      // Into a text one is writing, one cell is put by the browser; with its quotes it is taken apart, too.
      if (typing && cells.length < 2 && cells[0] === fromRadicals(text)) return false;
      const { rows: height, columns: width } = sizeOf(box);
      const filled = tiled(block, { rows: height, columns: width });
      actions.paste(filled, {
        rows: rows.slice(box.top).map(({ id }) => id),
        column: columns[box.left]?.id ?? "",
        height: Math.min(filled.length, rows.length - box.top),
      });
      const { top, left } = box;
      const right = left + Math.max(...filled.map((line) => line.length)) - 1;
      select({
        anchor: { row: top, column: left },
        head: { row: top + filled.length - 1, column: Math.min(right, columns.length - 1) },
      });
      focusCell({ row: top, column: left });
      return true;
    },
  });

  const entries = (): readonly MenuEntry[] => {
    const need = (act: (box: CellBox) => void) => () =>
      box ? act(box) : announce("先に、表のセルを選んでください");
    return [
      { id: "copy", label: "選んだセルをコピー", shortcut: "Ctrl+C", onAction: need(copyNow) },
      { id: "fill", label: "いちばん上のセルを下へコピー", shortcut: "Ctrl+D", onAction: need(fillDown) },
      {
        id: "clear",
        label: "選んだセルを消す",
        shortcut: "Delete",
        onAction: need((cells) => actions.clear(...idsIn(cells), "セルの消去")),
      },
      {
        id: "remove",
        label: "選んだ行を削除",
        icon: "trash",
        danger: true,
        onAction: need((cells) => actions.removeRows(idsIn(cells)[0])),
      },
    ];
  };
  return (
    <div className="table-grid" ref={area} data-selection={mode}>
      <div
        className={classes("table-grid__scroller", virtual.virtual && "table-grid__scroller--virtual")}
        ref={scroller}
      >
        <table
          className="table-grid__table"
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          aria-rowcount={rows.length + 1}
          {...handlers}
          onFocus={(event) => {
            handlers.onFocus(event);
            setFocusedRow(cellAt(event.target)?.row);
          }}
        >
          <colgroup>
            <col className="table-grid__column--number" />
            {columns.map((column) => (
              <col key={column.id} {...share(column, columns)} />
            ))}
            <col />
          </colgroup>
          <thead>
            <tr>
              <td className="table-grid__number" data-corner="" title="すべてのセルを選ぶ" />
              {columns.map((column, index) => (
                <th key={column.id} scope="col" data-column={index} title="列を選ぶ">
                  {column.label}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">行の操作</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {virtual.parts.map((part) => {
              if ("gap" in part)
                return (
                  <RowSpacer key={`gap-${part.before}`} height={part.gap} columns={columns.length + 2} />
                );
              const { index } = part;
              const row = rows[index];
              const selected = mode === "many" && box && index >= box.top && index <= box.bottom;
              return (
                row && (
                  <GridRow
                    key={row.id}
                    row={row}
                    number={index + 1}
                    columns={columns}
                    cellId={cellId}
                    actions={actions}
                    otherBoxes={otherBoxes}
                    from={selected ? box.left : -1}
                    to={selected ? box.right : -1}
                    enterColumn={enterColumn}
                    measure={virtual.measure}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <div className="table-grid__more">
        {children}
        <MenuButton label="セルの操作" variant="text" items={entries} />
      </div>
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
  /** The first and the last selected column; -1 when none is. */
  readonly from: number;
  readonly to: number;
  /** The column Enter goes on in. The same function at every render. */
  readonly enterColumn: (column: number) => number;
  /** Tells the virtualiser how high the row is. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined;
}

const GridRow = memo(function GridRow({
  row,
  number,
  columns,
  cellId,
  actions,
  otherBoxes,
  from,
  to,
  enterColumn,
  measure,
}: GridRowProps) {
  return (
    <tr ref={measure} data-index={number - 1} aria-rowindex={number + 1}>
      <td className="table-grid__number" data-row={number - 1} title="行を選ぶ" aria-hidden="true">
        {number}
      </td>
      {columns.map((column, index) => (
        <td
          key={column.id}
          className={`table-grid__cell--${column.cell}`}
          data-row={number - 1}
          data-column={index}
          data-unit={column.cell === "number" ? column.unit : undefined}
          data-selected={index >= from && index <= to ? "" : undefined}
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
            onDown={() => actions.down(row.id, columns[enterColumn(index)]?.id ?? column.id)}
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
