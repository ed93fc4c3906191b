import "./add-company.css";
import { memo, useState } from "react";
import { addRow } from "../../../../worksheets/project/edit-registers.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newCompany } from "../../../../worksheets/project/new-project.ts";
import { rowNamed } from "../../../items/register-row.ts";
import { useApp } from "../../../state/app-context.tsx";
import { newId } from "../../../state/new-id.ts";
import { Button } from "../../../ui/button.tsx";
import { useReadOnly } from "../../../ui/read-only.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { namesIn } from "../matrix/added-names.ts";

interface AddCompanyProps {
  readonly label: string;
  /** The ids of the companies that were added. */
  onAdded?(ids: readonly string[]): void;
}

/** Adds companies to the register: one name, or a column pasted from a spreadsheet. Names already there are left out. */
export const AddCompany = memo(function AddCompany({ label, onAdded }: AddCompanyProps) {
  const { project, session } = useApp();
  const { guarded } = useReadOnly();
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();

  const add = () => {
    const before = project.getState().project;
    if (!before) return;
    const names = [...new Set(namesIn(text))];
    if (names.length === 0) {
      setError("企業名を入力してください。");
      return;
    }
    const added = names
      .filter((name) => rowNamed(before, "companies", name) === undefined)
      .map((name) => ({ id: newId(), name }));
    if (added.length === 0) {
      setError(`「${names[0]}」は、すでに一覧にあります。`);
      return;
    }
    project.getState().edit({
      label: `企業の追加（${added.length}社）`,
      change: (current) =>
        added.reduce((rows: Project, row) => addRow(rows, "companies", newCompany(row)), current),
    });
    const left = names.length - added.length;
    session
      .getState()
      .announce(
        `${added.length}社を追加しました。${left > 0 ? `${left}社は、すでに一覧にありました。` : ""}`,
      );
    setText("");
    setError(undefined);
    onAdded?.(added.map(({ id }) => id));
  };

  return (
    <div className="add-company">
      <div className="add-company__field">
        <TextArea
          label={label}
          support="表計算ソフトから、企業名の列をまとめて貼り付けられます（1行に1社）。"
          error={error}
          rows={1}
          value={text}
          onChange={(typed) => {
            setText(typed);
            setError(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey) return;
            event.preventDefault();
            guarded(add)();
          }}
        />
      </div>
      <Button edits icon="plus" onPress={add}>
        追加する
      </Button>
    </div>
  );
});
