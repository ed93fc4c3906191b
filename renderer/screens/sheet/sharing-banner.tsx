import { useState } from "react";
import { WORKSHEETS, worksheet } from "../../../worksheets/catalog/index.ts";
import type { WorksheetDefinition } from "../../../worksheets/definition/worksheet-definition.ts";
import { isShared } from "../../../worksheets/project/edit-answers.ts";
import { linkWorksheet, separateWorksheet } from "../../../worksheets/project/share-worksheet.ts";
import { useApp, useProjectState } from "../../state/app-context.tsx";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Notice } from "../../ui/notice.tsx";

interface SharingBannerProps {
  readonly definition: WorksheetDefinition;
}

/** On A-4 and B-4: that they are filled together, and how to part them or bring them together again. */
export function SharingBanner({ definition }: SharingBannerProps) {
  const { project, session } = useApp();
  const [asking, setAsking] = useState(false);
  const sharer = WORKSHEETS.find(
    ({ id, sharedWith }) =>
      sharedWith !== undefined && (id === definition.id || sharedWith === definition.id),
  );
  const shared = useProjectState((state) => state.project && sharer && isShared(state.project, sharer));
  if (!sharer?.sharedWith) return null;
  const [own, other] = [sharer.code, worksheet(sharer.sharedWith).code];

  const separate = () => {
    const label = `${own}を別に記入する`;
    project.getState().edit({ label, change: (before) => separateWorksheet(before, sharer.id) });
    session.getState().announce(`${own}を別に記入できるようにしました。今の内容は${own}にも写しました。`);
  };
  const link = () => {
    const label = `${own}を${other}と共通に戻す`;
    project.getState().edit({ label, change: (before) => linkWorksheet(before, sharer.id) });
    session.getState().announce(`${own}を${other}と共通に戻しました。`);
    setAsking(false);
  };

  return (
    <>
      <Notice
        title={shared ? `${other}と${own}は、同じ内容です` : `${own}は、${other}と別に記入しています`}
        actions={
          shared ? (
            <Button edits size="small" icon="copy" onPress={separate}>{`${own}を別に記入する`}</Button>
          ) : (
            <Button
              edits
              size="small"
              icon="link"
              onPress={() => setAsking(true)}
            >{`${other}と共通に戻す`}</Button>
          )
        }
      >
        <p>
          {shared
            ? "どちらで記入しても、両方に入ります。地域と企業で提供する情報を分けたいときは、別に記入できます。"
            : `${own}に記入しても、${other}は変わりません。`}
        </p>
      </Notice>
      <ConfirmDialog
        isOpen={asking}
        title={`${own}を${other}と共通に戻しますか`}
        confirmLabel="共通に戻す"
        onConfirm={link}
        onCancel={() => setAsking(false)}
      >
        <p>{`${own}だけに記入した内容とメモは消え、${other}の内容が${own}にも表示されます。`}</p>
        <p>あとから「元に戻す」（Ctrl+Z）で取り消せます。</p>
      </ConfirmDialog>
    </>
  );
}
