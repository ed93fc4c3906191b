import { describeFailure } from "../../worksheets/project/describe-failure.ts";
import type { ParseFailure } from "../../worksheets/project/parse-failure.ts";
import { useApp } from "../state/app-context.tsx";
import { useFileStore } from "../state/file-context.tsx";
import { openDamagedCopy } from "../state/open-copy.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

interface NotOpenedDialogProps {
  readonly name: string;
  readonly failure: ParseFailure;
  onClose(): void;
}

/** Why a file was not opened, what is safe, and what can be done; a damaged but readable one opens as a copy. */
export function NotOpenedDialog({ name, failure, onClose }: NotOpenedDialogProps) {
  const app = useApp();
  const file = useFileStore();
  const { what, safe, todo } = describeFailure(failure);
  const openCopy = () => {
    if (failure.kind !== "checksum") return;
    onClose();
    void openDamagedCopy(app, file, failure.project, failure.revision);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`「${name}」を開けませんでした`}
      size="small"
      footer={
        <>
          {failure.kind === "checksum" && <Button onPress={openCopy}>コピーとして開く</Button>}
          <Button variant="solid" onPress={onClose}>
            閉じる
          </Button>
        </>
      }
    >
      <p>{what}</p>
      <p>{safe}</p>
      <p>{todo}</p>
    </Dialog>
  );
}
