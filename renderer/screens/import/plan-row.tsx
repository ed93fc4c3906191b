import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { ACTION_LABELS } from "../../../worksheets/exchange/import/action-labels.ts";
import { addedInWords } from "../../../worksheets/exchange/import/added-in-words.ts";
import type { FieldChange, PlannedRow } from "../../../worksheets/exchange/import/import-plan.ts";
import type { ImportSetting } from "../../../worksheets/exchange/import/import-setting.ts";
import type { RowNote } from "../../../worksheets/exchange/import/imported-row.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { useProject } from "../../state/app-context.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Select } from "../../ui/select.tsx";
import { CheckBox } from "./check-box.tsx";
import { columnLetter } from "./import-words.ts";

interface PlanRowProps {
  readonly index: number;
  readonly measure: ((element: Element | null) => void) | undefined;
  readonly register: RegisterName;
  readonly setting: ImportSetting;
  readonly planned: PlannedRow;
  onDecide(value: string): void;
  onKeep(field: string, kept: boolean): void;
}

/** One row of the sheet: what becomes of it, why, and what is to be said about its cells. */
export function PlanRow({ index, measure, register, planned, onDecide, onKeep }: PlanRowProps) {
  const project = useProject();
  const { row, action, reason, conflict, possible, target, changes } = planned;
  const added = action === "add" ? addedInWords(project, register, row) : "";
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} data-row={row.number}>
      <td>{row.number}</td>
      <th scope="row">{shownName(row.name)}</th>
      <td className="import-table__choice">
        {possible.length > 0 ? (
          <Select
            name={`${row.number}行目「${shownName(row.name)}」をどうするか`}
            value={choiceOf(planned)}
            options={optionsOf(planned)}
            onChange={onDecide}
          />
        ) : (
          ACTION_LABELS[action]
        )}
      </td>
      <td>
        <p className={conflict ? "import-table__conflict" : undefined}>
          {conflict && <Icon name="warn" />}
          <span>
            {reason}
            {target !== undefined && target.name !== row.name && `（登録名：${shownName(target.name)}）`}。
          </span>
        </p>
        {added !== "" && <p className="import-table__added">{added}</p>}
        {action !== "skip" && action !== "add" && changes.length > 0 && (
          <ul className="import-changes">
            {changes.map((change) => (
              <Change
                key={change.field}
                row={row.number}
                change={change}
                onKeep={(kept) => onKeep(change.field, kept)}
              />
            ))}
          </ul>
        )}
        {row.notes.length > 0 && <Notes notes={row.notes} />}
      </td>
    </tr>
  );
}

/** The option of an update names the row where there are several to choose from. */
function choiceOf({ action, target, candidates }: PlannedRow): string {
  if (action !== "update" && action !== "same") return action;
  return candidates.length > 1 ? `update:${target?.id}` : "update";
}

function optionsOf({ action, possible, candidates }: PlannedRow) {
  const several = candidates.length > 1;
  return [
    ...(several
      ? candidates.map(({ id, name, detail }) => ({
          id: `update:${id}`,
          label: `更新：${shownName(name)}${detail === "" ? "" : `（${detail}）`}`,
        }))
      : []),
    ...possible.flatMap((one) =>
      several && one === "update"
        ? []
        : [
            {
              id: one,
              label: one === "update" && action === "same" ? ACTION_LABELS.same : ACTION_LABELS[one],
            },
          ],
    ),
  ];
}

interface ChangeProps {
  readonly row: number;
  readonly change: FieldChange;
  onKeep(kept: boolean): void;
}

/** A field's value before and after; unticked, the register keeps what it has. */
function Change({ row, change: { label, before, after, kept }, onKeep }: ChangeProps) {
  return (
    <li className={kept ? "import-changes__kept" : undefined}>
      <CheckBox
        label={label}
        name={`${row}行目の${label}を更新する`}
        checked={!kept}
        onChange={(takes) => onKeep(!takes)}
      />
      <span className="import-changes__texts">
        <del>{before === "" ? "（空）" : before}</del>
        <Icon name="right" />
        <ins>{after === "" ? "（空）" : after}</ins>
      </span>
    </li>
  );
}

function Notes({ notes }: { readonly notes: readonly RowNote[] }) {
  return (
    <ul className="import-notes">
      {notes.map(({ kind, column, message }) => (
        <li key={`${column} ${message}`} className={`import-notes__${kind}`}>
          <Icon name={kind === "keptOut" ? "warn" : "info"} />
          <span>{`${column === undefined ? "" : `${columnLetter(column)}列：`}${message}。`}</span>
        </li>
      ))}
    </ul>
  );
}
