import "./register-view.css";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { REGISTER_LABELS, registerRows } from "../../../worksheets/project/register-fields.ts";
import { rowsById } from "../../../worksheets/project/rows-by-id.ts";
import { useProject } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { classes } from "../../ui/classes.ts";
import { TextField } from "../../ui/text-field.tsx";
import { ImportEntry } from "../import/import-entry.tsx";
import { NewRowForm } from "./new-row-form.tsx";
import { hasKana, listedRows, type RegisterOrder } from "./register-list.ts";
import { RegisterListBox } from "./register-list-box.tsx";
import { REGISTER_PURPOSES, REGISTER_UNITS } from "./register-words.ts";
import { RowForm } from "./row-form.tsx";
import { useFocusAfter } from "./use-focus-after.ts";

interface RegisterViewProps {
  readonly register: RegisterName;
  /** The id of the row whose form is shown. */
  readonly shown: string | undefined;
  onShow(row: string | undefined): void;
}

/** One register: its list at the left, the chosen row's form at the right; one after the other where it is narrow. */
export function RegisterView({ register, shown, onShow }: RegisterViewProps) {
  const project = useProject();
  const [words, setWords] = useState("");
  const [order, setOrder] = useState<RegisterOrder>("entered");
  const [adding, setAdding] = useState(false);
  const searched = useDeferredValue(words);
  const listed = useMemo(
    () => listedRows(project, register, { words: searched, order }),
    [project, register, searched, order],
  );
  const all = registerRows(project, register);
  const row = shown === undefined ? undefined : rowsById(all).get(shown);
  const side = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAfter(adding ? "new" : row?.id, side, heading);
  const label = REGISTER_LABELS[register];
  const unit = REGISTER_UNITS[register];

  const show = (id: string | undefined) => {
    setAdding(false);
    onShow(id);
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
      </div>
      <div className="register-view__side" ref={side}>
        {all.length > 0 && (
          <>
            <div className="register-view__tools">
              <TextField label={`${label}を探す`} type="search" value={words} onChange={setWords} />
              <label className="register-view__order">
                <span className="text-entry__label">並び順</span>
                <select
                  className="text-entry"
                  value={order}
                  onChange={({ currentTarget }) => setOrder(currentTarget.value as RegisterOrder)}
                >
                  <option value="entered">登録順</option>
                  <option value="name">名前順</option>
                  {hasKana(register) && <option value="kana">ふりがな順</option>}
                </select>
              </label>
            </div>
            <p className="register-view__count" role="status">
              {searched.trim() === ""
                ? `${all.length}${unit}`
                : `${all.length}${unit}のうち${listed.length}${unit}`}
            </p>
          </>
        )}
        {listed.length > 0 && (
          <RegisterListBox
            label={`${label}の一覧`}
            rows={listed}
            selected={adding ? undefined : row?.id}
            onSelect={show}
          />
        )}
        {all.length === 0 && <p className="register-view__none">まだ登録がありません。</p>}
      </div>
      <div className="register-view__main">
        {adding && <NewRowForm register={register} onAdded={show} onCancel={() => setAdding(false)} />}
        {!adding && row && (
          <RowForm
            key={row.id}
            register={register}
            row={row}
            headingRef={heading}
            onClose={() => show(undefined)}
          />
        )}
        {!adding && !row && all.length > 0 && (
          <p className="register-view__none">一覧から選ぶと、ここで編集できます。</p>
        )}
      </div>
    </div>
  );
}
