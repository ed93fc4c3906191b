import "./unlock-dialog.css";
import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { LoadingText } from "../ui/loading-text.tsx";
import { PasswordField } from "../ui/password-field.tsx";

interface UnlockDialogProps {
  /** What is protected, e.g. 「北見.colead」 with its brackets. */
  readonly subject: string;
  /** Default 「開く」. */
  readonly confirmLabel?: string | undefined;
  /** Tries it; false: the password is wrong. When it is right, the caller takes the dialog away. */
  unlock(password: string): Promise<boolean>;
  onClose(): void;
}

const WRONG =
  "パスワードが違うようです。大文字と小文字、Caps Lockを確かめて、もう一度入力してください。全角と半角は、どちらでもかまいません。";

/** Asks for the password of something that is protected, until it is right or the user gives up. */
export function UnlockDialog({ subject, confirmLabel = "開く", unlock, onClose }: UnlockDialogProps) {
  const [password, setPassword] = useState("");
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const back = (words: string) => {
    setTrouble(words);
    field.current?.focus();
    field.current?.select();
  };
  const tryIt = async () => {
    if (busy) return;
    if (password === "") {
      back("パスワードを入力してください。");
      return;
    }
    setTrouble(undefined);
    setBusy(true);
    const isRight = await unlock(password);
    setBusy(false);
    if (!isRight) back(WRONG);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="パスワードを入力してください"
      size="small"
      footer={
        <>
          <Button variant="text" onPress={onClose}>
            キャンセル
          </Button>
          <Button variant="solid" onPress={() => void tryIt()}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="unlock-dialog">
        <p>{subject}は、パスワードで保護されています。</p>
        <PasswordField
          label="パスワード"
          value={password}
          onChange={setPassword}
          onEnter={() => void tryIt()}
          error={trouble}
          inputRef={field}
        />
        <div className="unlock-dialog__state">
          {busy && <LoadingText>確かめています…（1～2秒かかります）</LoadingText>}
        </div>
        <p className="unlock-dialog__lost">
          分からないときは、保存した人か、パスワードを保管している人に確かめてください。このアプリからは調べられません。
        </p>
      </div>
    </Dialog>
  );
}
