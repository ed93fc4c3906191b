import "./register-view.css";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import {
  REGISTER_FIELDS,
  REGISTER_LABELS,
  REGISTER_UNITS,
  registerRows,
} from "../../../worksheets/project/register-fields.ts";
import { rowsById } from "../../../worksheets/project/rows-by-id.ts";
import { useProject } from "../../state/app-context.tsx";
import { useScreenMemory } from "../../state/use-screen-memory.ts";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { ImportEntry } from "../import/import-entry.tsx";
import { DoublesNotice } from "./doubles-notice.tsx";
import { LIST_COLUMNS } from "./list-columns.ts";
import { ListTools } from "./list-tools.tsx";
import { NewRowForm } from "./new-row-form.tsx";
import { type ListView, listedGroups, WHOLE_LIST } from "./register-list.ts";
import { RegisterTable } from "./register-table.tsx";
import { REGISTER_PURPOSES } from "./register-words.ts";
import { RowForm } from "./row-form.tsx";
import { useColumns } from "./use-columns.ts";
import { useFocusAfter } from "./use-focus-after.ts";

interface RegisterViewProps {
  readonly register: RegisterName;
  /** The id of the row whose form is shown. */
  readonly shown: string | undefined;
  onShow(row: string | undefined): void;
}

/** One register: its list, and beside it the chosen row; one after the other where it is narrow. */
export function RegisterView({ register, shown, onShow }: RegisterViewProps) {
  const project = useProject();
  const [remembered, remember] = useScreenMemory("registers");
  const [view, setView] = useState<ListView>(() => remembered()?.[register] ?? WHOLE_LIST);
  const [columns, setColumns] = useColumns(register);
  const [adding, setAdding] = useState(false);
  const searched = useDeferredValue(view);
  const listed = useDeferredValue(project);
  const groups = useMemo(
    () => listedGroups(listed, register, searched, columns),
    [listed, register, searched, columns],
  );
  const all = registerRows(project, register);
  const row = shown === undefined ? undefined : rowsById(all).get(shown);
  const side = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAfter(adding ? "new" : row?.id, side, heading);
  const label = REGISTER_LABELS[register];
  const unit = REGISTER_UNITS[register];
  const nameLabel = REGISTER_FIELDS[register][0]?.label ?? "名前";
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  const show = (id: string | undefined) => {
    setAdding(false);
    onShow(id);
  };
  const look = (next: ListView) => {
    setView(next);
    remember({ ...remembered(), [register]: next });
  };
  // A heading pressed again turns the order round, and then leaves it.
  const orderBy = (order: string) => {
    if (order !== view.order) look({ ...view, order, descending: false });
    else look(view.descending ? { ...view, order: "", descending: false } : { ...view, descending: true });
  };
  return (
    <div className={classes("register-view", (row || adding) && "register-view--detail")}>
      <div className="register-view__head">
        <p className="register-view__purpose">{REGISTER_PURPOSES[register]}</p>
        <div className="register-view__adding">
          <ImportEntry register={register} />
          <Button edits icon="plus" variant="solid" onPress={() => setAdding(true)}>
            {`${label}を追加`}
          </Button>
        </div>
        <DoublesNotice register={register} onUnited={show} />
      </div>
      <div className="register-view__side" ref={side}>
        {all.length > 0 && (
          <ListTools
            project={project}
            register={register}
            label={label}
            nameLabel={nameLabel}
            view={view}
            onView={look}
            columns={columns}
            onColumns={setColumns}
          >
            <p className="register-view__count" role="status">
              {count === all.length ? `${count}${unit}` : `${all.length}${unit}のうち${count}${unit}を表示`}
              {count < all.length && (
                <LinkButton
                  onPress={() => look({ ...view, words: WHOLE_LIST.words, filter: WHOLE_LIST.filter })}
                >
                  すべて表示
                </LinkButton>
              )}
            </p>
          </ListTools>
        )}
        {count > 0 && (
          <RegisterTable
            label={`${label}の一覧`}
            nameLabel={nameLabel}
            columns={LIST_COLUMNS[register].filter(({ key }) => columns.includes(key))}
            groups={groups}
            unit={unit}
            selected={adding ? undefined : row?.id}
            order={view.order}
            descending={view.descending}
            onSelect={show}
            onOrder={orderBy}
          />
        )}
        {all.length === 0 && <p className="register-view__none">まだ登録がありません。</p>}
      </div>
      {(adding || row) && (
        <div className="register-view__main">
          {adding && <NewRowForm register={register} onAdded={show} onCancel={() => setAdding(false)} />}
          {!adding && row && (
            <RowForm
              key={row.id}
              register={register}
              row={row}
              headingRef={heading}
              onClose={() => show(undefined)}
              onShow={show}
            />
          )}
        </div>
      )}
    </div>
  );
}
