import { useRef } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import type { PlannedRow } from "../../../worksheets/exchange/import/import-plan.ts";
import type { ImportSetting } from "../../../worksheets/exchange/import/import-setting.ts";
import { REGISTER_FIELDS } from "../../../worksheets/project/register-fields.ts";
import { RowSpacer } from "../../grid/row-spacer.tsx";
import { useVirtualRows } from "../../grid/use-virtual-rows.ts";
import { PlanRow } from "./plan-row.tsx";

interface PlanTableProps {
  readonly register: RegisterName;
  readonly setting: ImportSetting;
  readonly rows: readonly PlannedRow[];
  onDecide(row: PlannedRow, value: string): void;
  onKeep(row: PlannedRow, field: string, kept: boolean): void;
}

/** About the height of a row, in rem. */
const ROW_HEIGHT = 5.5;
const COLUMNS = 4;

/** The rows of the sheet with what becomes of them; of many, only those in sight are rendered. */
export function PlanTable({ register, setting, rows, onDecide, onKeep }: PlanTableProps) {
  const scroller = useRef<HTMLElement>(null);
  const { parts, measure } = useVirtualRows({
    ids: rows.map(({ row }) => String(row.number)),
    scroller,
    rowHeight: ROW_HEIGHT,
  });
  const nameLabel = REGISTER_FIELDS[register][0]?.label ?? "名前";
  return (
    <section
      className="import-table__scroller import-table__scroller--tall"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1).
      tabIndex={0}
      aria-label="行ごとの内容の一覧"
    >
      <table className="import-table import-table--plan" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">{nameLabel}</th>
            <th scope="col">どうするか</th>
            <th scope="col">内容と理由</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            if ("gap" in part)
              return <RowSpacer key={`gap ${part.before}`} height={part.gap} columns={COLUMNS} />;
            const planned = rows[part.index];
            return planned ? (
              <PlanRow
                key={planned.row.number}
                index={part.index}
                measure={measure}
                register={register}
                setting={setting}
                planned={planned}
                onDecide={(value) => onDecide(planned, value)}
                onKeep={(field, kept) => onKeep(planned, field, kept)}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </section>
  );
}
