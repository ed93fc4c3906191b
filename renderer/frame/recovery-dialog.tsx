import { useFile, useFileStore } from "../state/file-context.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { FoundWorkDialog } from "./found-work-dialog.tsx";

/** What becomes of work that was kept on this computer and has come up again; nothing while there is none. */
export function RecoveryDialog() {
  const file = useFileStore();
  const recovery = useFile((state) => state.recovery);
  if (!recovery) return null;
  if (recovery.kind === "found") return <FoundWorkDialog key={recovery.draft.at} found={recovery} />;
  const close = () => file.setState({ recovery: undefined });
  return (
    <Dialog
      isOpen
      onClose={close}
      title="続きを開きました"
      size="small"
      footer={
        <Button variant="solid" onPress={close}>
          閉じる
        </Button>
      }
    >
      <p>元のファイル「{recovery.name}」は見つからないか、接続できません。</p>
      <p>
        続きは、まだ名前のないプロジェクトとして開きました。保存するときに、場所と名前を選んでください。元のファイルには何もしていません。
      </p>
    </Dialog>
  );
}
