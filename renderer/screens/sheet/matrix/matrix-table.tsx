import "./matrix-table.css";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WorksheetDefinition } from "../../../../worksheets/definition/worksheet-definition.ts";
import { CHECK_LABELS, type CheckValue } from "../../../../worksheets/items/check.ts";
import type { Company, ItemRef } from "../../../../worksheets/project/model.ts";
import { rowsById } from "../../../../worksheets/project/rows-by-id.ts";
import { checkState } from "../../../../worksheets/project/set-checks.ts";
import { type CellBox, isSingle, sizeInWords, sizeOf, tiled } from "../../../grid/cell-range.ts";
import { cellAt, isTextControl } from "../../../grid/grid-cells.ts";
import { RowSpacer } from "../../../grid/row-spacer.tsx";
import { TypeAhead } from "../../../grid/type-ahead.ts";
import { useCellSelection } from "../../../grid/use-cell-selection.ts";
import { useGridClipboard } from "../../../grid/use-grid-clipboard.ts";
import { useVirtualRows } from "../../../grid/use-virtual-rows.ts";
import { parseClipboard } from "../../../items/parse-clipboard.ts";
import { useAnnounce } from "../../../items/use-announce.ts";
import { itemElementId } from "../element-ids.ts";
import { copiedChecks, filledChecks, pastedChecks, pastedChecksInWords, sameChecks } from "./check-block.ts";
import { CHECK_IDS } from "./company-checks.ts";
import { MatrixHead } from "./matrix-head.tsx";
import { MatrixMenu } from "./matrix-menu.tsx";
import type { MatrixPart } from "./matrix-part.ts";
import { MatrixRow } from "./matrix-row.tsx";
import { MatrixTotals } from "./matrix-totals.tsx";
import { nextCheck } from "./next-check.ts";
import { RemoveCompany } from "./remove-company.tsx";
import { useEnterCalmly } from "./use-enter-calmly.ts";
import { useMatrixActions } from "./use-matrix-actions.ts";

interface MatrixTableProps {
  readonly definition: WorksheetDefinition;
  readonly companies: readonly Company[];
  /** Ids of the companies to show, in order. */
  readonly rows: readonly string[];
  readonly part: MatrixPart;
  readonly current: ItemRef | undefined;
  onEnter(ref: ItemRef): void;
  /** The company to be shown is not among the rows. */
  onShowAll(): void;
  /** The companies to be compared. */
  readonly compared: readonly string[];
  onCompare(company: string): void;
}

/** Name, checks, three added columns, menu. */
const COLUMNS = CHECK_IDS.length + 5;
/** About the height of a row, in rem, before it is measured. */
const ROW_HEIGHT = 3.75;

/** What the keys of a spreadsheet's user put into a check; Delete empties it. */
const TYPED: Readonly<Record<string, CheckValue>> = { "1": "yes", "0": "no" };

/** B-1's table: headings and names stay in sight; its checks are selected, copied and pasted as in a spreadsheet. */
export function MatrixTable({
  definition,
  companies,
  rows,
  part,
  current,
  onEnter,
  onShowAll,
  compared,
  onCompare,
}: MatrixTableProps) {
  const area = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const [typing] = useState(() => new TypeAhead());
  const [column, setColumn] = useState(CHECK_IDS[0] ?? "");
  const [removing, setRemoving] = useState<string>();
  const enter = useEnterCalmly(onEnter);
  const actions = useMatrixActions({
    enter: (item, company) => {
      setColumn(item);
      enter({ item, company });
    },
    remove: setRemoving,
    compare: onCompare,
  });
  const closeRemoving = useCallback(() => setRemoving(undefined), []);
  const byId = rowsById(companies);
  const [focusedRow, setFocusedRow] = useState<number | undefined>(undefined);
  const virtual = useVirtualRows({ ids: rows, scroller, rowHeight: ROW_HEIGHT, keep: focusedRow });

  const fillDown = (cells: CellBox) => {
    const changes = filledChecks(companies, rows, cells);
    actions.set(changes, "チェックを下へコピー", "いちばん上のチェックを、下へコピーしました");
  };
  const clear = (cells: CellBox, label = "チェックの消去") =>
    actions.set(sameChecks(rows, cells, ""), label, `${sizeInWords(sizeOf(cells))}を未確認に戻しました`);
  const { box, mode, select, focusCell, handlers } = useCellSelection(area, {
    size: { rows: rows.length, columns: CHECK_IDS.length },
    showRow: virtual.showRow,
    onClear: clear,
    onFillDown: fillDown,
    onSelected: (cells) => announce(`${sizeInWords(sizeOf(cells))}を選んでいます`),
  });
  const set = (cells: CellBox, value: CheckValue) => {
    const words = isSingle(cells) ? "" : `${sizeInWords(sizeOf(cells))}を`;
    actions.set(
      sameChecks(rows, cells, value),
      `チェックを${CHECK_LABELS[value]}に`,
      `${words}${CHECK_LABELS[value]}${words === "" ? "" : "にしました"}`,
    );
  };

  const copyNow = useGridClipboard(area, {
    // Text that is written in the names and words beside the checks is copied by the browser.
    copied: () =>
      box && !isTextControl(document.activeElement) ? copiedChecks(companies, rows, box) : undefined,
    clear: () => box && clear(box, "チェックの切り取り"),
    onCopied: () => box && announce(`${sizeInWords(sizeOf(box))}をコピーしました`),
    paste: (text) => {
      if (!box || cellAt(document.activeElement) === undefined) return false;
      const block = tiled(parseClipboard(text), sizeOf(box));
      const { top, left } = box;
      const pasted = pastedChecks(rows, { row: top, column: left }, block);
      if (pasted.rows === 0 || pasted.columns === 0) return true;
      actions.set(pasted.changes, "チェックの貼り付け", pastedChecksInWords(pasted));
      // That nothing was understood, or went in, has to be said even where nothing changed.
      if (pasted.unread + pasted.below + pasted.beside > 0) announce(pastedChecksInWords(pasted));
      select({
        anchor: { row: top, column: left },
        head: { row: top + pasted.rows - 1, column: left + pasted.columns - 1 },
      });
      focusCell({ row: top, column: left });
      return true;
    },
  });

  const names = useMemo(
    () =>
      rows.map((id) => {
        const { name = "", kana = "" } = byId.get(id) ?? {};
        return { name, kana };
      }),
    [rows, byId],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = cellAt(event.target);
    const { key, altKey, ctrlKey, metaKey, shiftKey, timeStamp } = event;
    if (!cell || !box || altKey || ctrlKey || metaKey || event.nativeEvent.isComposing) return;
    const value = TYPED[key];
    if (value !== undefined) {
      event.preventDefault();
      set(box, value);
    } else if (key === " " && !shiftKey && !isSingle(box)) {
      // One check is pressed as the button it is; several follow the one with the focus.
      event.preventDefault();
      const company = byId.get(rows[cell.row] ?? "");
      if (company) set(box, nextCheck(checkState(company, CHECK_IDS[cell.column] ?? "")));
    } else if (typing.takes(key, timeStamp)) {
      event.preventDefault();
      const row = typing.next(key, timeStamp, names, cell.row);
      if (row !== undefined) goTo(row, cell.column);
    }
  };
  const goTo = (row: number, to: number) => {
    select({ anchor: { row, column: to }, head: { row, column: to } });
    focusCell({ row, column: to });
  };

  // A check the session is sent to may be far away, or filtered out.
  const latest = useRef({ rows, goTo, onShowAll });
  useEffect(() => {
    latest.current = { rows, goTo, onShowAll };
  });
  useEffect(() => {
    if (current?.company === undefined || document.getElementById(itemElementId(current))) return;
    const row = latest.current.rows.indexOf(current.company);
    if (row >= 0) latest.current.goTo(row, CHECK_IDS.indexOf(current.item));
    else latest.current.onShowAll();
  }, [current]);

  return (
    <div className="matrix-frame" ref={area} data-selection={mode}>
      <div className={`matrix matrix--${part}`} ref={scroller}>
        <table
          className="matrix__table"
          aria-rowcount={rows.length + 3}
          onKeyDown={onKeyDown}
          {...handlers}
          onFocus={(event) => {
            handlers.onFocus(event);
            setFocusedRow(rowOf(event.target));
          }}
        >
          <caption className="visually-hidden">{definition.title}</caption>
          <colgroup>
            <col className="matrix__column--name" />
            <col className="matrix__column--check" span={CHECK_IDS.length} />
            <col className="matrix__column--decision" />
            <col className="matrix__column--words" span={2} />
            <col className="matrix__column--menu" />
          </colgroup>
          <MatrixHead definition={definition} />
          <tbody>
            {virtual.parts.map((shown) => {
              if ("gap" in shown)
                return <RowSpacer key={`gap-${shown.before}`} height={shown.gap} columns={COLUMNS} />;
              const { index } = shown;
              const company = byId.get(rows[index] ?? "");
              const selected = mode === "many" && box && index >= box.top && index <= box.bottom;
              return (
                company && (
                  <MatrixRow
                    key={company.id}
                    company={company}
                    position={index + 1}
                    tabbable={column}
                    current={company.id === current?.company}
                    from={selected ? box.left : -1}
                    to={selected ? box.right : -1}
                    compared={compared.includes(company.id)}
                    actions={actions}
                    measure={virtual.measure}
                  />
                )
              );
            })}
          </tbody>
          <MatrixTotals companies={companies} rows={rows} />
        </table>
      </div>
      <MatrixMenu box={box} onCopy={copyNow} onFillDown={fillDown} onSet={set} />
      <RemoveCompany company={removing} onClose={closeRemoving} />
    </div>
  );
}

/** The row of anything in it: names and words keep the focus, too, wherever one scrolls to. */
function rowOf(target: Element): number | undefined {
  const index = target.closest<HTMLElement>("[data-index]")?.dataset.index;
  return index === undefined ? undefined : Number(index);
}
