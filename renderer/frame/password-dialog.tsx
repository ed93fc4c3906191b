import "./password-dialog.css";
import { useState } from "react";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { useApp } from "../state/app-context.tsx";
import { useFile, useFileStore } from "../state/file-context.tsx";
import { setPassword } from "../state/set-password.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { LoadingText } from "../ui/loading-text.tsx";
import { Notice } from "../ui/notice.tsx";
import { NewPassword } from "./new-password.tsx";
import { PasswordMessage } from "./password-message.tsx";

interface PasswordDialogProps {
  onClose(): void;
}

/** Where the dialog is. `choosing`: there is a password, and two things can be done about it. */
type Step = "choosing" | "setting" | "removing" | "set" | "removed";

/** Sets, changes or removes the open project's password. */
export function PasswordDialog({ onClose }: PasswordDialogProps) {
  const app = useApp();
  const { host } = app;
  const file = useFileStore();
  const fileName = useFile(({ name }) => name);
  const [hadOne] = useState(() => host.hasPassword());
  const [step, setStep] = useState<Step>(hadOne ? "choosing" : "setting");
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const run = async (password: string | undefined) => {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const outcome = await setPassword(app, file, password);
    setBusy(false);
    if (outcome?.kind === "done") setStep(password === undefined ? "removed" : "set");
    else setTrouble(outcome?.kind === "failed" ? outcome.reason : "ファイルの保存を取りやめました。");
  };
  // What is under way cannot be called back.
  const close = () => {
    if (!busy) onClose();
  };
  const goTo = (next: Step) => {
    setTrouble(undefined);
    setStep(next);
  };
  const state = (
    <>
      {busy && <LoadingText>保護と保存をしています…（1～2秒かかります）</LoadingText>}
      {trouble && (
        <Notice tone="danger" title="パスワードは変わっていません" live>
          <p>{trouble}</p>
        </Notice>
      )}
    </>
  );

  if (!host.passwords)
    return (
      <PasswordMessage title="パスワードは、ここでは使えません" onClose={onClose}>
        このブラウザーには、暗号を扱う機能がありません。パスワードを付けるには、デスクトップ版のアプリか、新しいEdge・Chromeを使ってください。
      </PasswordMessage>
    );
  switch (step) {
    case "choosing":
      return (
        <Dialog
          isOpen
          onClose={close}
          title="パスワードを変更する・なくす"
          size="small"
          footer={
            <Button variant="text" onPress={close}>
              閉じる
            </Button>
          }
        >
          <p>このプロジェクトは、パスワードで保護されています。</p>
          <div className="password-dialog__ways">
            <Button onPress={() => goTo("setting")}>新しいパスワードに変更する</Button>
            <Button danger onPress={() => goTo("removing")}>
              パスワードをなくす
            </Button>
          </div>
        </Dialog>
      );
    case "setting":
      return <NewPassword hadOne={hadOne} fileName={fileName} onSet={run} onClose={close} state={state} />;
    case "removing":
      return (
        <Dialog
          isOpen
          onClose={close}
          title="パスワードをなくしますか"
          size="small"
          footer={
            <>
              <Button variant="text" onPress={() => goTo("choosing")}>
                戻る
              </Button>
              <Button variant="solid" danger onPress={() => void run(undefined)}>
                パスワードをなくす
              </Button>
            </>
          }
        >
          <div className="password-dialog">
            <p>
              ファイルを開ける人なら、だれでも中身を読めるようになります。版の履歴と、このPCの控えも同じです。すぐに保存します。
            </p>
            {state}
          </div>
        </Dialog>
      );
    case "set":
      return (
        <PasswordMessage title="パスワードで保護しました" onClose={onClose}>
          次に開くときから、パスワードが必要です。パスワードは、決まった場所に保管してください。
        </PasswordMessage>
      );
    case "removed":
      return (
        <PasswordMessage title="パスワードをなくしました" onClose={onClose}>
          これからは、パスワードなしで開けます。
        </PasswordMessage>
      );
    default:
      return assertNever(step);
  }
}
