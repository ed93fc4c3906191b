import { memo } from "react";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import type { RowPatch } from "../../../../worksheets/project/edit-registers.ts";
import type { Company, Participation } from "../../../../worksheets/project/model.ts";
import { shownName } from "../../../../worksheets/project/ref-in-words.ts";
import { PARTICIPATION } from "../../../../worksheets/project/register-fields.ts";
import { type CheckChange, checkState } from "../../../../worksheets/project/set-checks.ts";
import { Icon } from "../../../ui/icon.tsx";
import { MenuButton } from "../../../ui/menu-button.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { CheckCell } from "./check-cell.tsx";
import { CHECK_IDS, FIRST_OF_STEP, missingReception } from "./company-checks.ts";

export interface MatrixActions {
  cycle(item: string, company: string): void;
  /** Sets checks in one step; `done` is said when it changed any. */
  set(changes: readonly CheckChange[], label: string, done: string): void;
  enter(item: string, company: string): void;
  patch(company: string, patch: RowPatch<"companies">, field: string): void;
  openSheet(company: string): void;
  remove(company: string): void;
  /** Adds it to the companies that are compared, or takes it away. */
  compare(company: string): void;
}

interface MatrixRowProps {
  readonly company: Company;
  /** Its position among all rows, from 1. */
  readonly position: number;
  /** The check that takes part in the order of the Tab key. */
  readonly tabbable: string;
  readonly current: boolean;
  /** The first and the last selected check; -1 when none is. */
  readonly from: number;
  readonly to: number;
  /** It is one of those to be compared. */
  readonly compared: boolean;
  /** The same functions at every render. */
  readonly actions: MatrixActions;
  /** Tells the virtualiser how high the row is. */
  readonly measure?: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** One company. Renders only when it, or where the focus is, has changed; of its parts only those that differ. */
export const MatrixRow = memo(function MatrixRow({
  company,
  position,
  tabbable,
  current,
  from,
  to,
  compared,
  actions,
  measure,
}: MatrixRowProps) {
  const { id, participation } = company;
  const name = shownName(company.name);
  const lacking = missingReception(company);
  return (
    <tr
      ref={measure}
      data-index={position - 1}
      aria-rowindex={position + 2}
      className={current ? "matrix__row matrix__row--current" : "matrix__row"}
    >
      <NameCell
        id={id}
        name={company.name}
        position={position}
        lacking={lacking.length}
        compared={compared}
        actions={actions}
      />
      {CHECK_IDS.map((item, column) => (
        <CheckCell
          key={item}
          item={item}
          company={id}
          name={`${name} ${itemDefinition(item).label}`}
          state={checkState(company, item)}
          tabbable={item === tabbable}
          lacking={lacking.includes(item)}
          remarked={
            company.answers[item]?.note !== undefined || company.answers[item]?.question !== undefined
          }
          first={FIRST_OF_STEP.has(item)}
          row={position - 1}
          column={column}
          selected={column >= from && column <= to}
          onCycle={actions.cycle}
          onEnter={actions.enter}
        />
      ))}
      <WordCells
        id={id}
        name={name}
        participation={participation}
        reason={company.reason}
        memo={company.memo}
        actions={actions}
      />
      <td className="matrix__menu">
        <RowMenu id={id} name={name} compared={compared} actions={actions} />
      </td>
    </tr>
  );
});

interface NameCellProps {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** How many checks of STEP2 it lacks. */
  readonly lacking: number;
  readonly compared: boolean;
  readonly actions: MatrixActions;
}

const NameCell = memo(function NameCell({ id, name, position, lacking, compared, actions }: NameCellProps) {
  return (
    <th className="matrix__name" scope="row">
      <TextField
        name={`${position}行目の企業名`}
        value={name}
        onChange={(text) => actions.patch(id, { name: text }, "name")}
      />
      {compared && <span className="matrix__compared">比べる企業</span>}
      {lacking > 0 && (
        <span className="matrix__warning">
          <Icon name="warn" />
          {`STEP2があと${lacking}つ`}
        </span>
      )}
    </th>
  );
});

interface WordCellsProps {
  readonly id: string;
  readonly name: string;
  readonly participation: Participation;
  readonly reason: string;
  readonly memo: string;
  readonly actions: MatrixActions;
}

const WordCells = memo(function WordCells({
  id,
  name,
  participation,
  reason,
  memo: words,
  actions,
}: WordCellsProps) {
  return (
    <>
      <td className="matrix__added matrix__first" data-label="参加の判断">
        <Select
          name={`${name} 参加の判断`}
          value={participation}
          options={PARTICIPATION}
          onChange={(chosen) =>
            actions.patch(id, { participation: chosen as Participation }, "participation")
          }
        />
      </td>
      <td className="matrix__added" data-label="参加の理由">
        <TextArea
          name={`${name} 参加の理由`}
          rows={1}
          value={reason}
          onChange={(text) => actions.patch(id, { reason: text }, "reason")}
        />
        {participation === "joins" && reason.trim() === "" && (
          <span className="matrix__hint">参加の理由を聞いておきましょう</span>
        )}
      </td>
      <td className="matrix__added" data-label="メモ">
        <TextArea
          name={`${name} メモ`}
          rows={1}
          value={words}
          onChange={(text) => actions.patch(id, { memo: text }, "memo")}
        />
      </td>
    </>
  );
});

interface RowMenuProps {
  readonly id: string;
  readonly name: string;
  readonly compared: boolean;
  readonly actions: MatrixActions;
}

/** What can be done with a company; not rendered again by what is typed beside it. */
const RowMenu = memo(function RowMenu({ id, name, compared, actions }: RowMenuProps) {
  return (
    <MenuButton
      label={`${name}の操作`}
      iconOnly
      items={[
        { id: "sheet", label: "B-3を開く", icon: "file", onAction: () => actions.openSheet(id) },
        {
          id: "compare",
          label: compared ? "比べる企業から外す" : "比べる企業に加える",
          icon: "people",
          onAction: () => actions.compare(id),
        },
        {
          id: "remove",
          label: "一覧から外す",
          icon: "trash",
          danger: true,
          onAction: () => actions.remove(id),
        },
      ]}
    />
  );
});
