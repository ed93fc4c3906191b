import { memo } from "react";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import type { RowPatch } from "../../../../worksheets/project/edit-registers.ts";
import type { Company, Participation } from "../../../../worksheets/project/model.ts";
import { shownName } from "../../../../worksheets/project/ref-in-words.ts";
import { PARTICIPATION } from "../../../../worksheets/project/register-fields.ts";
import { Icon } from "../../../ui/icon.tsx";
import { MenuButton } from "../../../ui/menu-button.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { CheckCell } from "./check-cell.tsx";
import { CHECK_IDS, checkState, FIRST_OF_STEP, missingReception } from "./company-checks.ts";

export interface MatrixActions {
  cycle(item: string, company: string): void;
  enter(item: string, company: string): void;
  patch(company: string, patch: RowPatch<"companies">, field: string): void;
  openSheet(company: string): void;
  remove(company: string): void;
}

interface MatrixRowProps {
  readonly company: Company;
  /** Its position among all rows, from 1. */
  readonly position: number;
  /** The check that takes part in the order of the Tab key. */
  readonly tabbable: string;
  readonly current: boolean;
  /** The same functions at every render. */
  readonly actions: MatrixActions;
  /** Tells the virtualiser how high the row is. */
  readonly measure?: ((row: HTMLTableRowElement | null) => void) | undefined;
}

/** One company. Renders only when it, or where the focus is, has changed. */
export const MatrixRow = memo(function MatrixRow({
  company,
  position,
  tabbable,
  current,
  actions,
  measure,
}: MatrixRowProps) {
  const { id } = company;
  const name = shownName(company.name);
  const lacking = missingReception(company);
  return (
    <tr
      ref={measure}
      data-index={position - 1}
      aria-rowindex={position + 2}
      className={current ? "matrix__row matrix__row--current" : "matrix__row"}
    >
      <th className="matrix__name" scope="row">
        <TextField
          name={`${position}行目の企業名`}
          value={company.name}
          onChange={(text) => actions.patch(id, { name: text }, "name")}
        />
        {lacking.length > 0 && (
          <span className="matrix__warning">
            <Icon name="warn" />
            {`STEP2があと${lacking.length}つ`}
          </span>
        )}
      </th>
      {CHECK_IDS.map((item) => (
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
          onCycle={actions.cycle}
          onEnter={actions.enter}
        />
      ))}
      <td className="matrix__added matrix__first" data-label="参加の判断">
        <Select
          name={`${name} 参加の判断`}
          value={company.participation}
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
          value={company.reason}
          onChange={(reason) => actions.patch(id, { reason }, "reason")}
        />
        {company.participation === "joins" && company.reason.trim() === "" && (
          <span className="matrix__hint">参加の理由を聞いておきましょう</span>
        )}
      </td>
      <td className="matrix__added" data-label="メモ">
        <TextArea
          name={`${name} メモ`}
          rows={1}
          value={company.memo}
          onChange={(memo) => actions.patch(id, { memo }, "memo")}
        />
      </td>
      <td className="matrix__menu">
        <RowMenu id={id} name={name} actions={actions} />
      </td>
    </tr>
  );
});

interface RowMenuProps {
  readonly id: string;
  readonly name: string;
  readonly actions: MatrixActions;
}

/** What can be done with a company; not rendered again by what is typed beside it. */
const RowMenu = memo(function RowMenu({ id, name, actions }: RowMenuProps) {
  return (
    <MenuButton
      label={`${name}の操作`}
      iconOnly
      items={[
        { id: "sheet", label: "B-3を開く", icon: "file", onAction: () => actions.openSheet(id) },
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
