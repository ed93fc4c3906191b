import "./matrix-table.css";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { WorksheetDefinition } from "../../../../worksheets/definition/worksheet-definition.ts";
import type { Company, ItemRef } from "../../../../worksheets/project/model.ts";
import { rowsById } from "../../../../worksheets/project/rows-by-id.ts";
import { moveCell } from "../../../grid/cell-moves.ts";
import { useFocusRequest } from "../../../items/use-focus-request.ts";
import { itemElementId } from "../element-ids.ts";
import { CHECK_IDS } from "./company-checks.ts";
import { MatrixHead } from "./matrix-head.tsx";
import type { MatrixPart } from "./matrix-part.ts";
import { MatrixRow } from "./matrix-row.tsx";
import { MatrixTotals } from "./matrix-totals.tsx";
import { RemoveCompany } from "./remove-company.tsx";
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
}

/** Up to this many rows all are rendered, so that the browser's own search finds them. */
const MOST_AT_ONCE = 60;
/** Name, checks, three added columns, menu. */
const COLUMNS = CHECK_IDS.length + 5;
/** About the height of a row, in rem, before it is measured. */
const ROW_HEIGHT = 3.75;

/** In CSS pixels, at the present size of text. */
function estimatedRow(): () => number {
  const height = ROW_HEIGHT * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return () => height;
}

/** B-1's table: headings and names stay in sight, the arrow keys move between the checks. */
export function MatrixTable({
  definition,
  companies,
  rows,
  part,
  current,
  onEnter,
  onShowAll,
}: MatrixTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const focus = useFocusRequest();
  const [column, setColumn] = useState(CHECK_IDS[0] ?? "");
  const [removing, setRemoving] = useState<string>();
  const actions = useMatrixActions({
    enter: (item, company) => {
      setColumn(item);
      onEnter({ item, company });
    },
    remove: setRemoving,
  });
  const closeRemoving = useCallback(() => setRemoving(undefined), []);
  const byId = rowsById(companies);

  const virtual = rows.length > MOST_AT_ONCE;
  // Both stay the same from render to render, or all rows would be laid out anew at every key press.
  const [estimateSize] = useState(estimatedRow);
  const getItemKey = useCallback((index: number) => rows[index] ?? index, [rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 3,
    enabled: virtual,
  });
  const items = virtual ? virtualizer.getVirtualItems() : [];
  const shown = virtual ? items.map(({ index }) => index) : rows.map((_, index) => index);
  const above = items[0]?.start ?? 0;
  const below = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;

  const show = (row: number, item: string) => {
    const company = rows[row];
    if (company === undefined) return;
    const id = itemElementId({ item, company });
    const element = document.getElementById(id);
    if (element) {
      element.focus();
      return;
    }
    virtualizer.scrollToIndex(row, { align: "center" });
    focus(id);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { check, company } = event.target instanceof HTMLElement ? event.target.dataset : {};
    if (check === undefined || company === undefined || event.altKey || event.metaKey) return;
    const cell = { row: rows.indexOf(company), column: CHECK_IDS.indexOf(check) };
    const to = moveCell(cell, event, { rows: rows.length, columns: CHECK_IDS.length });
    if (!to) return;
    event.preventDefault();
    show(to.row, CHECK_IDS[to.column] ?? check);
  };

  // A check the session is sent to may be far away, or filtered out.
  const latest = useRef({ rows, show, onShowAll });
  useEffect(() => {
    latest.current = { rows, show, onShowAll };
  });
  useEffect(() => {
    if (current?.company === undefined || document.getElementById(itemElementId(current))) return;
    const row = latest.current.rows.indexOf(current.company);
    if (row >= 0) latest.current.show(row, current.item);
    else latest.current.onShowAll();
  }, [current]);

  return (
    <div className={`matrix matrix--${part}`} ref={scroller}>
      <table className="matrix__table" aria-rowcount={rows.length + 3} onKeyDown={onKeyDown}>
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
          {above > 0 && <Spacer height={above} />}
          {shown.map((index) => {
            const company = byId.get(rows[index] ?? "");
            return (
              company && (
                <MatrixRow
                  key={company.id}
                  company={company}
                  position={index + 1}
                  tabbable={column}
                  current={company.id === current?.company}
                  actions={actions}
                  measure={virtual ? virtualizer.measureElement : undefined}
                />
              )
            );
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
        <MatrixTotals companies={companies} rows={rows} />
      </table>
      <RemoveCompany company={removing} onClose={closeRemoving} />
    </div>
  );
}

/** Stands for the rows that are not rendered. The attribute, as no inline style is allowed. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr>
      <td className="matrix__spacer" colSpan={COLUMNS} height={Math.round(height)} />
    </tr>
  );
}
