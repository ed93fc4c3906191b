import "./list-tools.css";
import { type ReactNode, useId } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { ReadOnlyArea } from "../../ui/read-only.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { LIST_COLUMNS } from "./list-columns.ts";
import { FACETS } from "./list-facets.ts";
import { filterOptions, type ListView } from "./register-list.ts";

interface ListToolsProps {
  readonly project: Project;
  readonly register: RegisterName;
  readonly label: string;
  readonly nameLabel: string;
  readonly view: ListView;
  onView(view: ListView): void;
  readonly columns: readonly string[];
  onColumns(columns: readonly string[]): void;
  /** How many rows are shown. */
  readonly children: ReactNode;
}

/** Between a facet and its value in a menu's ids. */
const PARTED = "\n";

/** How a register's list is looked at: words, filter, groups, order, columns. */
export function ListTools({
  project,
  register,
  label,
  nameLabel,
  view,
  onView,
  columns,
  onColumns,
  children,
}: ListToolsProps) {
  const facets = FACETS[register];
  const groups = facets.filter(({ several }) => !several);
  const orders = [
    ["", "登録した順"],
    ["name", `${nameLabel}の順`],
    ...LIST_COLUMNS[register].map((column) => [column.key, `${column.label}の順`]),
  ] as const;
  const filter = view.filter ? `${view.filter.facet}${PARTED}${view.filter.value}` : "";
  return (
    <div className="list-tools">
      <TextField
        label={`${label}を探す`}
        type="search"
        value={view.words}
        onChange={(words) => onView({ ...view, words })}
      />
      {facets.length > 0 && (
        <Choice
          label="絞り込み"
          value={filter}
          onChange={(chosen) => {
            const [facet = "", value = ""] = chosen.split(PARTED);
            onView({ ...view, filter: chosen === "" ? undefined : { facet, value } });
          }}
        >
          <option value="">すべて</option>
          {filterOptions(project, register).map(({ facet, options }) => (
            <optgroup key={facet.key} label={facet.label}>
              {options.map(([value, count]) => (
                <option key={value} value={`${facet.key}${PARTED}${value}`}>
                  {`${value}（${count}）`}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
      )}
      {groups.length > 0 && (
        <Choice label="まとめ方" value={view.group} onChange={(group) => onView({ ...view, group })}>
          <option value="">分けない</option>
          {groups.map((facet) => (
            <option key={facet.key} value={facet.key}>{`${facet.label}ごと`}</option>
          ))}
        </Choice>
      )}
      <Choice
        label="並び順"
        value={view.order}
        onChange={(order) => onView({ ...view, order, descending: false })}
      >
        {orders.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Choice>
      <div className="list-tools__below">
        {children}
        <div className="list-tools__columns">
          <Disclosure label={`表示する列（${columns.length}）`}>
            <ReadOnlyArea explain={undefined}>
              <ChoiceGroup
                label="名前のほかに表示する列"
                columns={4}
                options={LIST_COLUMNS[register].map((column) => ({ id: column.key, label: column.label }))}
                value={columns}
                onToggle={(key, on) =>
                  onColumns(
                    LIST_COLUMNS[register]
                      .map((column) => column.key)
                      .filter((other) => (other === key ? on : columns.includes(other))),
                  )
                }
              />
            </ReadOnlyArea>
          </Disclosure>
        </div>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
  onChange(value: string): void;
}

/** What is looked at is no part of the project: it can be chosen, too, where that can only be read. */
function Choice({ label, value, children, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label className="text-entry__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="text-entry"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}
