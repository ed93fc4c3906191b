import "./row-form.css";
import { useEffect, useRef, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { REGISTER_FIELDS, REGISTER_LABELS } from "../../../worksheets/project/register-fields.ts";
import { rowNamed, withNewRow } from "../../items/register-row.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useReadOnly } from "../../ui/read-only.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface NewRowFormProps {
  readonly register: RegisterName;
  /** Shows the row: the new one, or the one that has the name already. */
  onAdded(id: string): void;
  onCancel(): void;
}

/** Asks for a new row's name; everything else is filled in its own form. */
export function NewRowForm({ register, onAdded, onCancel }: NewRowFormProps) {
  const { project: store, session } = useApp();
  const project = useProject();
  const { guarded } = useReadOnly();
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const label = REGISTER_LABELS[register];
  const nameLabel = REGISTER_FIELDS[register][0]?.label ?? "名前";
  const known = rowNamed(project, register, name);

  const add = () => {
    const trimmed = name.trim();
    if (trimmed === "") {
      setError(`${nameLabel}を入力してください。`);
      input.current?.focus();
      return;
    }
    const id = newId();
    store.getState().edit({
      label: `${label}「${trimmed}」の追加`,
      change: (before) => withNewRow(before, register, { id, name: trimmed }),
    });
    session.getState().announce(`${label}「${trimmed}」を追加しました。`);
    onAdded(id);
  };
  return (
    <div className="row-form">
      <Heading level={2} size="m">
        {label}を追加
      </Heading>
      <TextField
        label={nameLabel}
        value={name}
        error={error}
        inputRef={input}
        onChange={(text) => {
          setName(text);
          setError(undefined);
        }}
        onEnter={guarded(add)}
      />
      {known !== undefined && (
        <Notice live>
          <p>
            同じ名前がすでに登録されています。
            <LinkButton onPress={() => onAdded(known)}>登録済みの「{name.trim()}」を開く</LinkButton>
          </p>
        </Notice>
      )}
      <div className="row-form__actions">
        <Button edits variant="solid" onPress={add}>
          {known === undefined ? "追加" : "別のものとして追加"}
        </Button>
        <Button variant="text" onPress={onCancel}>
          やめる
        </Button>
      </div>
    </div>
  );
}
