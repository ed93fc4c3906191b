import type { KeptWork } from "../../../worksheets/project/open-file.ts";
import "./kept-drafts.css";
import { useState } from "react";
import { UnlockDialog } from "../../frame/unlock-dialog.tsx";
import { useApp } from "../../state/app-context.tsx";
import { continueKept, keptName } from "../../state/continue-kept.ts";
import { useFileStore } from "../../state/file-context.tsx";
import { stay } from "../../state/open-project.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { timeInWords } from "./time-in-words.ts";
import { useLoaded } from "./use-loaded.ts";

/** Work that is being taken up and needs its password first. */
interface Locked {
  readonly work: KeptWork;
  readonly compare: boolean;
}

/** Work that was kept on this computer and never reached a file; nothing while there is none. */
export function KeptDrafts() {
  const app = useApp();
  const file = useFileStore();
  const kept = useLoaded(app.host.keptWork);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<KeptWork>();
  const [locked, setLocked] = useState<Locked>();
  const works = (kept ?? []).filter(({ projectId }) => !dropped.includes(projectId));

  const goOn = async (work: KeptWork, compare = false) => {
    if ((await continueKept(app, file, work, { compare })) === "password") setLocked({ work, compare });
  };
  const drop = async ({ projectId }: KeptWork) => {
    setAsked(undefined);
    setDropped((before) => [...before, projectId]);
    await app.host.dropDraft(projectId);
    app.session.getState().announce("保存されていない作業を破棄しました。");
  };

  if (works.length === 0) return undefined;
  return (
    <>
      <Notice tone="warn" title="保存されていない作業が残っています" live>
        <p className="kept-drafts__lead">
          アプリが途中で終わったか、保存せずに閉じた作業です。入力した内容は、このPCに残っています。
        </p>
        <ul className="kept-drafts__list">
          {works.map((work) => {
            const name = keptName(work);
            return (
              <li key={work.projectId} className="kept-drafts__draft">
                <div className="kept-drafts__words">
                  <p className="kept-drafts__name">{name}</p>
                  <p className="kept-drafts__more">
                    {timeInWords(work.at)}まで入力・
                    {work.fileName === undefined ? "ファイルには未保存" : `「${work.fileName}」の続き`}
                  </p>
                </div>
                <div className="kept-drafts__actions">
                  <Button variant="solid" label={`「${name}」を続ける`} onPress={() => void goOn(work)}>
                    続ける
                  </Button>
                  {work.fileName !== undefined && (
                    <Button label={`「${name}」をファイルと比べる`} onPress={() => void goOn(work, true)}>
                      ファイルと比べる
                    </Button>
                  )}
                  <Button variant="text" danger label={`「${name}」を破棄`} onPress={() => setAsked(work)}>
                    破棄
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </Notice>
      {locked && (
        <UnlockDialog
          subject={`「${keptName(locked.work)}」`}
          confirmLabel="続ける"
          unlock={async (password) => {
            const { work, compare } = locked;
            if ((await continueKept(app, file, work, { password, compare })) === "password") return false;
            setLocked(undefined);
            return true;
          }}
          onClose={() => {
            setLocked(undefined);
            void stay(app, file);
          }}
        />
      )}
      {asked && (
        <ConfirmDialog
          isOpen
          danger
          title="この作業を破棄しますか"
          confirmLabel="破棄する"
          onConfirm={() => void drop(asked)}
          onCancel={() => setAsked(undefined)}
        >
          <p>「{keptName(asked)}」の保存されていない内容が、このPCから消えます。元には戻せません。</p>
          {asked.fileName !== undefined && <p>「{asked.fileName}」は、最後に保存したときのまま残ります。</p>}
        </ConfirmDialog>
      )}
    </>
  );
}
