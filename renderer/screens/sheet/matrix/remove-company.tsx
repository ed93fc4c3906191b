import { memo, useMemo } from "react";
import { removeRow } from "../../../../worksheets/project/edit-registers.ts";
import { shownName } from "../../../../worksheets/project/ref-in-words.ts";
import { rowsById } from "../../../../worksheets/project/rows-by-id.ts";
import { whereUsed } from "../../../../worksheets/project/where-used.ts";
import { useApp } from "../../../state/app-context.tsx";
import { ConfirmDialog } from "../../../ui/confirm-dialog.tsx";

interface RemoveCompanyProps {
  /** The company to take off the list; undefined while nothing is asked. */
  readonly company: string | undefined;
  onClose(): void;
}

/** Asks before a company is taken off the list, saying where it is used. */
export const RemoveCompany = memo(function RemoveCompany({ company, onClose }: RemoveCompanyProps) {
  const { project, session } = useApp();
  const asked = useMemo(() => {
    const current = project.getState().project;
    const row = company === undefined ? undefined : rowsById(current?.companies ?? []).get(company);
    if (!current || !row) return undefined;
    const places = new Set(whereUsed(current, "companies", row.id).map(({ words }) => words));
    return { name: shownName(row.name), places: [...places] };
  }, [project, company]);

  const remove = () => {
    if (company === undefined || !asked) return;
    project.getState().edit({
      label: `企業「${asked.name}」を外す`,
      change: (before) => removeRow(before, "companies", company),
    });
    session.getState().announce(`「${asked.name}」を一覧から外しました。元に戻すこともできます（Ctrl+Z）。`);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen={asked !== undefined}
      title={`「${asked?.name ?? ""}」を一覧から外しますか`}
      confirmLabel="外す"
      danger
      onConfirm={remove}
      onCancel={onClose}
    >
      {asked && asked.places.length > 0 ? (
        <>
          <p>次のところで使われています。この企業だけの記入内容は消え、ほかには企業名が文字で残ります。</p>
          <ul className="matrix__used">
            {asked.places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>この企業は、ほかのところでは使われていません。</p>
      )}
      <p>あとから「元に戻す」（Ctrl+Z）で取り消せます。</p>
    </ConfirmDialog>
  );
});
