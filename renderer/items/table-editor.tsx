import "./table-editor.css";
import { useCallback, useId, useMemo, useRef, useState } from "react";
import type { ColumnDefinition } from "../../worksheets/definition/column-definition.ts";
import { sameJson } from "../../worksheets/items/merge.ts";
import { registerCell } from "../../worksheets/items/register-cell.ts";
import type { TableRow, TableValue } from "../../worksheets/items/table.ts";
import { isTime } from "../../worksheets/items/time.ts";
import { setValue } from "../../worksheets/project/edit-answers.ts";
import { sizeInWords } from "../grid/cell-range.ts";
import { useApp } from "../state/app-context.tsx";
import { newId } from "../state/new-id.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useReadOnly } from "../ui/read-only.tsx";
import { shiftTimes } from "./agenda.ts";
import { fieldKey } from "./field-key.ts";
import type { EditorProps } from "./item-editor.ts";
import { pastedInWords } from "./pasted-in-words.ts";
import { changed, moved, neighbourOf, without } from "./rows.ts";
import {
  type Box,
  boxes,
  filledDown,
  intoBox,
  MOST_PASTED_ROWS,
  trimmedBlock,
  withBlock,
  withCell,
  withCleared,
} from "./table-edits.ts";
import { type TableActions, TableGrid } from "./table-grid.tsx";
import { TABLE_TOOLS } from "./table-tools.tsx";
import { useAnnounce } from "./use-announce.ts";
import { useFocusRequest } from "./use-focus-request.ts";
import { useAddToRegister } from "./use-register.ts";
import { useStable } from "./use-stable.ts";
import { useTableRows } from "./use-table-rows.ts";

/** What a change of the first time did, and what it can go back to. */
interface Shift {
  readonly before: TableValue;
  readonly after: TableValue;
}

/** A table that begins with times is a course of events, whose later times hang on the first. */
function isTimed(columns: readonly ColumnDefinition[]): boolean {
  return ["start", "end"].every((id) => columns.some((column) => column.id === id && column.cell === "time"));
}

/** Rows × columns: one grid, or a titled box per choice of one column (B-6 STEP2). */
export function TableEditor({
  definition,
  value,
  context,
  itemRef,
  labelId,
  describedBy,
  onChange,
}: EditorProps<"table">) {
  const { columns, boxedBy } = definition;
  const { project } = useApp();
  const { guarded } = useReadOnly();
  const baseId = useId();
  const announce = useAnnounce();
  const requestFocus = useFocusRequest();
  const addToRegister = useAddToRegister(itemRef);
  const tableRows = useTableRows(value);
  const [shift, setShift] = useState<Shift | undefined>(undefined);
  const firstStart = useRef("");

  const boxing = columns.find(({ id }) => id === boxedBy);
  const groups: readonly Box[] = boxing
    ? boxes(value, boxing)
    : [{ choice: undefined, label: definition.label, rows: value }];
  const shown = groups.map(({ rows }, box) => tableRows.shown(box, rows));
  const otherBoxes = useMemo(() => {
    const choices = boxing?.cell === "one" ? boxing.choices : [];
    return new Map(choices.map(({ id }) => [id, choices.filter((other) => other.id !== id)]));
  }, [boxing]);
  const gridColumns = useMemo(() => columns.filter(({ id }) => id !== boxedBy), [columns, boxedBy]);
  const cellId = useCallback((row: string, column: string) => `${baseId}-${row}-${column}`, [baseId]);
  const focusRow = (row: string, column = gridColumns[0]?.id ?? "") => requestFocus(cellId(row, column));

  // Rows in no box show the column that would put them into one.
  const columnsOf = (box: number) => (groups[box]?.choice === undefined ? columns : gridColumns);
  const boxOf = (row: string) => shown.findIndex((rows) => rows.some(({ id }) => id === row));
  const presetOf = (row: string): TableRow["cells"] => {
    const choice = groups[boxOf(row)]?.choice;
    return boxing && choice !== undefined ? { [boxing.id]: choice } : {};
  };
  const withStored = (row: string, column: string, stored: string) =>
    withCell(value, row, column, stored, presetOf(row));

  const actions = useStable<TableActions>({
    store: (row, column, stored, typing) =>
      onChange(
        withStored(row, column, stored),
        typing ? { coalesce: fieldKey(itemRef, row, column) } : { label: "表の記入" },
      ),
    addNew: (row, column, name) => {
      const target = columns.find(({ id }) => id === column);
      if (target?.cell !== "register") return;
      const { registers } = target;
      const [register] = registers;
      addToRegister({
        register,
        name,
        toValue: (id) => withStored(row, column, registerCell(registers, { register, row: id })),
      });
    },
    paste: guarded((copied, { rows: over, column, height }) => {
      const open = project.getState().project;
      const first = over[0] ?? "";
      const block = trimmedBlock(copied, height);
      if (!open || block.length === 0) return announce("貼り付けるものがありません");
      const seen = columnsOf(boxOf(first));
      const pasted = withBlock(
        open,
        value,
        block,
        {
          columns: seen.slice(seen.findIndex(({ id }) => id === column)),
          rows: over,
          preset: presetOf(first),
        },
        newId,
      );
      project.getState().edit({
        label: "表への貼り付け",
        place: { ref: itemRef },
        change: () => setValue(pasted.project, itemRef, pasted.value),
      });
      announce(
        pastedInWords({
          rows: block.length,
          columns: Math.max(...block.map((line) => line.length)) - pasted.leftOut,
          cut: copied.length > MOST_PASTED_ROWS,
          leftOut: pasted.leftOut,
          added: pasted.added.length,
        }),
      );
    }),
    clear: guarded((rows, of, label) => {
      const next = withCleared(value, rows, of);
      if (next === value) return announce("選んだセルは空です");
      onChange(next, { label });
      announce(`${sizeInWords({ rows: rows.length, columns: of.length })}を消しました`);
    }),
    fillDown: guarded((rows, of) => {
      const next = filledDown(value, rows, of);
      if (next === value) return announce("下へコピーしても変わるところはありません");
      onChange(next, { label: "下へコピー" });
      announce(`いちばん上のセルを、下の${rows.length - 1}行へコピーしました`);
    }),
    removeRows: guarded((rows) => {
      const gone = new Set(rows);
      const next = value.filter(({ id }) => !gone.has(id));
      if (next.length === value.length) return announce("まだ何も書かれていない行です");
      const box = boxOf(rows[0] ?? "");
      const left = (shown[box] ?? []).filter(({ id }) => !gone.has(id));
      onChange(next, { label: "行の削除" });
      announce(`${value.length - next.length}行を削除しました。「元に戻す」で戻せます`);
      focusRow(left[0]?.id ?? tableRows.ghostOf(box));
    }),
    down: (row, column) => {
      const box = boxOf(row);
      const rows = shown[box] ?? [];
      const below = rows[rows.findIndex(({ id }) => id === row) + 1];
      if (below) focusRow(below.id, column);
      else if (value.some(({ id }) => id === row)) guarded(() => focusRow(tableRows.want(box)))();
    },
    move: guarded((row, step) => {
      const rows = shown[boxOf(row)] ?? [];
      const other = rows[rows.findIndex(({ id }) => id === row) + step];
      if (other === undefined || !value.some(({ id }) => id === other.id))
        return announce(step < 0 ? "いちばん上の行です" : "いちばん下の行です");
      // Rows of other boxes may lie between the two.
      const places = value.findIndex(({ id }) => id === other.id) - value.findIndex(({ id }) => id === row);
      onChange(moved(value, row, places), { label: "行の移動" });
      const field = document.activeElement?.id;
      if (field?.startsWith(baseId)) requestFocus(field);
    }),
    moveToBox: guarded((row, choice) => {
      const next = boxing ? intoBox(value, row, boxing.id, choice) : value;
      if (!boxing || next === value) return announce("まだ何も書かれていない行です");
      onChange(next, { label: "行の移動" });
      announce(`「${groups.find((box) => box.choice === choice)?.label ?? ""}」へ移しました`);
      focusRow(row);
    }),
    remove: guarded((row) => {
      const rows = shown[boxOf(row)] ?? [];
      const next = neighbourOf(rows, row) ?? tableRows.ghostOf(boxOf(row));
      tableRows.drop(row);
      if (value.some(({ id }) => id === row)) {
        onChange(without(value, row), { label: "行の削除" });
        announce("行を削除しました。「元に戻す」で戻せます");
      }
      focusRow(next);
    }),
    enterFirst: (column) => {
      if (column === "start") firstStart.current = value[0]?.cells.start ?? "";
    },
    leaveFirst: (column) => {
      const start = value[0]?.cells.start ?? "";
      const before = firstStart.current;
      if (column !== "start" || !isTimed(columns) || value.length < 2 || !isTime(start) || start === before)
        return;
      const first = value[0]?.id ?? "";
      const original = changed(value, first, (row) => ({ ...row, cells: { ...row.cells, start: before } }));
      const shifted = shiftTimes(original, start);
      if (shifted === original) return;
      firstStart.current = start;
      setShift({ before: value, after: shifted });
      onChange(shifted, { label: "時刻の移動" });
    },
  });

  const Tools = TABLE_TOOLS[definition.id];
  const grid = (box: number, name: string) => (
    <>
      <TableGrid
        columns={columnsOf(box)}
        rows={shown[box] ?? []}
        context={context}
        labelId={name}
        describedBy={[describedBy, `${baseId}-keys`].filter(Boolean).join(" ")}
        cellId={cellId}
        actions={actions}
        otherBoxes={otherBoxes.get(groups[box]?.choice ?? "")}
      >
        {(!boxing || groups[box]?.choice !== undefined) && (
          <Button edits variant="text" icon="plus" onPress={() => focusRow(tableRows.want(box))}>
            {boxing ? `${groups[box]?.label}を追加` : "行を追加"}
          </Button>
        )}
      </TableGrid>
    </>
  );
  return (
    <div className="table-editor">
      {Tools && <Tools value={value} onChange={(next, label) => onChange(next, { label })} />}
      {boxing
        ? groups.map(({ choice, label }, box) => (
            <section
              key={choice ?? ""}
              className="table-editor__box"
              aria-labelledby={`${baseId}-box-${box}`}
            >
              <div className="table-editor__box-name" id={`${baseId}-box-${box}`}>
                {label}
              </div>
              {grid(box, `${baseId}-box-${box}`)}
            </section>
          ))
        : grid(0, labelId)}
      <p className="table-editor__caption" id={`${baseId}-keys`}>
        Excelとの間で、コピーと貼り付けができます。矢印キーでセルを移り、そのまま書くと書き換え、F2で続きから書けます。
      </p>
      {shift && sameJson(value, shift.after) && (
        <Notice
          live
          title="後の時刻も一緒にずらしました"
          onClose={() => setShift(undefined)}
          actions={
            <Button
              edits
              size="small"
              onPress={() => {
                onChange(shift.before, { label: "時刻の移動の取り消し" });
                setShift(undefined);
              }}
            >
              最初の時刻だけを変える
            </Button>
          }
        />
      )}
    </div>
  );
}
