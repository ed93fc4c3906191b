import "./kept-drafts.css";
import { useState } from "react";
import type { KeptDraft } from "../../host/host.ts";
import { useApp, useProjectState } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";
import { continueDraft } from "../../state/open-copy.ts";
import { projectName } from "../../state/project-name.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { timeInWords } from "./time-in-words.ts";
import { useLoaded } from "./use-loaded.ts";

/** Work that was kept on this computer and never reached a file; nothing while there is none. */
export function KeptDrafts() {
  const app = useApp();
  const file = useFileStore();
  const openId = useProjectState(({ project }) => project?.id);
  const kept = useLoaded(app.host.keptDrafts);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<KeptDraft>();
  const drafts = (kept ?? []).filter(({ project }) => project.id !== openId && !dropped.includes(project.id));

  const drop = async ({ project }: KeptDraft) => {
    setAsked(undefined);
    setDropped((before) => [...before, project.id]);
    await app.host.dropDraft(project.id);
    app.session.getState().announce("保存されていない作業を破棄しました。");
  };

  if (drafts.length === 0) return undefined;
  return (
    <>
      <Notice tone="warn" title="保存されていない作業が残っています">
        <p className="kept-drafts__lead">このPCに控えてあった内容です。続けるか、破棄するかを選べます。</p>
        <ul className="kept-drafts__list">
          {drafts.map((draft) => {
            const name = projectName(draft.project);
            return (
              <li key={draft.project.id} className="kept-drafts__draft">
                <div>
                  <p className="kept-drafts__name">{name}</p>
                  <p className="kept-drafts__more">
                    {timeInWords(draft.at)}に編集
                    {draft.fileName === undefined ? "・ファイルには未保存" : `・「${draft.fileName}」の続き`}
                  </p>
                </div>
                <div className="kept-drafts__actions">
                  <Button
                    variant="solid"
                    label={`「${name}」を続ける`}
                    onPress={() => void continueDraft(app, file, draft)}
                  >
                    続ける
                  </Button>
                  <Button variant="text" danger label={`「${name}」を破棄`} onPress={() => setAsked(draft)}>
                    破棄
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </Notice>
      {asked && (
        <ConfirmDialog
          isOpen
          danger
          title="この作業を破棄しますか"
          confirmLabel="破棄する"
          onConfirm={() => void drop(asked)}
          onCancel={() => setAsked(undefined)}
        >
          <p>
            「{projectName(asked.project)}」の保存されていない内容が、このPCから消えます。元には戻せません。
          </p>
          {asked.fileName !== undefined && <p>「{asked.fileName}」は、最後に保存したときのまま残ります。</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
