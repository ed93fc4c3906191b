import "./row-form.css";
import { type Ref, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import {
  duplicateRow,
  type RowPatch,
  removeRow,
  updateRow,
} from "../../../worksheets/project/edit-registers.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import {
  REGISTER_FIELDS,
  REGISTER_LABELS,
  type RegisterField,
  type RegisterRows,
} from "../../../worksheets/project/register-fields.ts";
import { type Usage, whereUsed } from "../../../worksheets/project/where-used.ts";
import { useApp } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Mark } from "../../ui/mark.tsx";
import { OwnCharactersNotice } from "./own-characters-notice.tsx";
import { RemoveRowDialog } from "./remove-row-dialog.tsx";
import { RowField } from "./row-field.tsx";
import { RowOverviewView } from "./row-overview-view.tsx";
import { RowSheets } from "./row-sheets.tsx";
import { UniteDialog } from "./unite-dialog.tsx";

interface RowFormProps {
  readonly register: RegisterName;
  readonly row: RegisterRows[RegisterName];
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Back to the list. */
  onClose(): void;
  /** Shows another row: the copy, or the one that stayed of two. */
  onShow(id: string): void;
}

/** Everything about one row. What is typed counts at once, and can be undone. */
export function RowForm({ register, row, headingRef, onClose, onShow }: RowFormProps) {
  const { project: store, session } = useApp();
  const [asked, setAsked] = useState<readonly Usage[]>();
  const [uniting, setUniting] = useState(false);
  const label = REGISTER_LABELS[register];
  const name = shownName(row.name);
  const stored = row as unknown as Readonly<Record<string, unknown>>;

  const change = ({ key, label: fieldLabel }: RegisterField, value: unknown, typing: boolean) => {
    if (stored[key] === value) return;
    store.getState().edit({
      label: `${label}「${name}」の${fieldLabel}`,
      ...(typing ? { coalesce: `${register} ${row.id} ${key}` } : {}),
      change: (project) => updateRow(project, register, row.id, { [key]: value } as RowPatch<RegisterName>),
    });
  };
  const remove = () => {
    setAsked(undefined);
    store.getState().edit({
      label: `${label}「${name}」の削除`,
      change: (project) => removeRow(project, register, row.id),
    });
    session.getState().announce(`${label}「${name}」を削除しました。Ctrl+Zで元に戻せます。`);
    onClose();
  };
  const duplicate = () => {
    const id = newId();
    store.getState().edit({
      label: `${label}「${name}」の複製`,
      change: (project) => duplicateRow(project, register, row.id, id),
    });
    session.getState().announce(`「${name}」を複製しました。名前を書き換えてください。`);
    onShow(id);
  };
  const askToRemove = () => {
    const { project } = store.getState();
    const used = project ? whereUsed(project, register, row.id) : [];
    if (used.length > 0) setAsked(used);
    else remove();
  };
  return (
    <div className="row-form">
      <div className="register-view__back">
        <Button variant="text" size="small" icon="left" onPress={onClose}>
          一覧に戻る
        </Button>
      </div>
      <div className="row-form__head">
        <Heading level={2} size="m" headingRef={headingRef}>
          {name}
        </Heading>
        {row.illustrative && <Mark kind="example" />}
      </div>
      {register === "companies" && <RowSheets company={row.id} />}
      <OwnCharactersNotice fields={REGISTER_FIELDS[register]} stored={stored} />
      <div className="row-form__fields">
        {(REGISTER_FIELDS[register] as readonly RegisterField[]).map((field) => (
          <RowField
            key={field.key}
            field={field}
            stored={stored[field.key]}
            onChange={(value, typing) => change(field, value, typing)}
          />
        ))}
      </div>
      <RowOverviewView register={register} row={row.id} />
      <div className="row-form__actions row-form__actions--remove">
        <Button edits icon="copy" onPress={duplicate}>
          複製
        </Button>
        <Button edits icon="merge" onPress={() => setUniting(true)}>
          ほかの行とまとめる
        </Button>
        <Button edits danger icon="trash" onPress={askToRemove}>
          {`この${label}を削除`}
        </Button>
      </div>
      {uniting && (
        <UniteDialog
          register={register}
          row={row.id}
          onUnited={(kept) => {
            setUniting(false);
            onShow(kept);
          }}
          onClose={() => setUniting(false)}
        />
      )}
      {asked && (
        <RemoveRowDialog
          register={register}
          name={name}
          used={asked}
          onConfirm={remove}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
