import { useState } from "react";
import type { Project } from "../../worksheets/project/model.ts";
import type { NotOpened } from "../../worksheets/project/open-file.ts";
import { OpenAnyway } from "../screens/start/open-anyway.tsx";
import { ReadOnlyDialog } from "../screens/start/read-only-dialog.tsx";
import { useApp } from "../state/app-context.tsx";
import { useFileStore } from "../state/file-context.tsx";
import { notOpenedInWords } from "../state/not-opened-in-words.ts";
import { forgetRecent, stay, unlockFile } from "../state/open-project.ts";
import { projectName } from "../state/project-name.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RescueList } from "./rescue-list.tsx";
import { UnlockDialog } from "./unlock-dialog.tsx";

interface NotOpenedDialogProps {
  readonly refused: NotOpened;
  /** Its id in the list of recent files, where it was opened from there. */
  readonly recent?: string | undefined;
  onClose(): void;
}

/**
 * Why a file was not opened, what is safe, what can be done, and what of it can be opened all the same. Of a protected
 * file it asks for the password.
 */
export function NotOpenedDialog({ refused, recent, onClose }: NotOpenedDialogProps) {
  const app = useApp();
  const file = useFileStore();
  const [reading, setReading] = useState<Project>();
  const isSealed = "sealed" in refused;
  const close = () => {
    onClose();
    if (isSealed) void stay(app, file);
  };
  if (isSealed && app.host.passwords)
    return (
      <UnlockDialog
        subject={`「${refused.name}」`}
        unlock={(password) => unlockFile(app, file, refused, password)}
        onClose={close}
      />
    );
  if (reading)
    return (
      <ReadOnlyDialog
        title={projectName(reading)}
        project={reading}
        // Editing it would lose what this version does not know.
        notice="このアプリで分かる内容だけを表示しています。変更や保存はできません。"
        onClose={onClose}
      />
    );
  const rescue = "sealed" in refused ? [] : (refused.rescue ?? []);
  return (
    <Dialog
      isOpen
      onClose={close}
      title={`「${refused.name}」を開けませんでした`}
      size={rescue.length > 0 ? "medium" : "small"}
      footer={
        <>
          <OpenAnyway refused={refused} onRead={setReading} onCopy={onClose} />
          {/* A damaged file stays listed: it may be put back from a copy. */}
          {recent !== undefined && "unreadable" in refused && (
            <Button onPress={() => void forgetRecent(app, file, recent)}>一覧から外す</Button>
          )}
          <Button variant={rescue.length > 0 ? "text" : "solid"} onPress={close}>
            閉じる
          </Button>
        </>
      }
    >
      {notOpenedInWords(refused).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {rescue.length > 0 && <RescueList versions={rescue} fileName={refused.name} />}
    </Dialog>
  );
}
