import type { ReadOnlyReason } from "../../worksheets/project/open-file.ts";
import { useApp } from "../state/app-context.tsx";
import { useFileStore } from "../state/file-context.tsx";
import { takeOver } from "../state/file-rights.ts";
import { readOnlyInWords } from "../state/rights-in-words.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";

interface TakeOverDialogProps {
  readonly reason: ReadOnlyReason;
  onClose(): void;
}

/** Warns before a file is written that somebody else seems to have open. */
export function TakeOverDialog({ reason, onClose }: TakeOverDialogProps) {
  const app = useApp();
  const file = useFileStore();
  return (
    <ConfirmDialog
      isOpen
      danger
      title="編集を引き継ぎますか"
      confirmLabel="引き継ぐ"
      onConfirm={() => {
        onClose();
        void takeOver(app, file);
      }}
      onCancel={onClose}
    >
      <p>{readOnlyInWords(reason).why}</p>
      <p>
        引き継ぐと、相手の画面は読み取り専用になります。相手がまだ保存していない入力は、相手の画面に残りますが、このファイルには入りません。
      </p>
      <p>いま入力しているかもしれないときは、先に相手に確かめてください。</p>
      <p>アプリやPCが途中で止まったあとなど、だれも使っていないときは、引き継いでかまいません。</p>
    </ConfirmDialog>
  );
}
