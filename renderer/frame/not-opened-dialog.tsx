import { useState } from "react";
import type { Project } from "../../worksheets/project/model.ts";
import type { NotOpened } from "../host/host.ts";
import { OpenAnyway } from "../screens/start/open-anyway.tsx";
import { ReadOnlyDialog } from "../screens/start/read-only-dialog.tsx";
import { notOpenedInWords } from "../state/not-opened-in-words.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

interface NotOpenedDialogProps {
  readonly refused: NotOpened;
  onClose(): void;
}

/** Why a file was not opened, what is safe, what can be done, and what of it can be opened all the same. */
export function NotOpenedDialog({ refused, onClose }: NotOpenedDialogProps) {
  const [reading, setReading] = useState<Project>();
  if (reading) return <ReadOnlyDialog project={reading} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`「${refused.name}」を開けませんでした`}
      size="small"
      footer={
        <>
          <OpenAnyway refused={refused} onRead={setReading} onCopy={onClose} />
          <Button variant="solid" onPress={onClose}>
            閉じる
          </Button>
        </>
      }
    >
      {notOpenedInWords(refused).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Dialog>
  );
}
