import { type ReactNode, useRef, useState } from "react";
import { passwordTrouble } from "../../worksheets/project/sealed/password.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { PasswordField } from "../ui/password-field.tsx";

interface NewPasswordProps {
  readonly hadOne: boolean;
  /** Undefined: the project has no file yet. */
  readonly fileName: string | undefined;
  onSet(password: string): Promise<void>;
  onClose(): void;
  /** How far it is, and what went wrong. */
  readonly state: ReactNode;
}

/** Asks for a new password, twice, and says what it means to have one. */
export function NewPassword({ hadOne, fileName, onSet, onClose, state }: NewPasswordProps) {
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  /** Complaints begin when the user is done with a field. */
  const [left, setLeft] = useState({ first: false, second: false });
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const trouble = passwordTrouble(password);
  const differs =
    password.normalize("NFKC") === again.normalize("NFKC")
      ? undefined
      : "上のパスワードと違います。もう一度入力してください。";
  const set = () => {
    setLeft({ first: true, second: true });
    if (trouble) first.current?.focus();
    else if (differs) second.current?.focus();
    else void onSet(password);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={hadOne ? "パスワードを変更する" : "パスワードで保護する"}
      footer={
        <>
          <Button variant="text" onPress={onClose}>
            キャンセル
          </Button>
          <Button variant="solid" onPress={set}>
            {hadOne ? "変更して保存する" : "設定して保存する"}
          </Button>
        </>
      }
    >
      <div className="password-dialog">
        <Notice tone="warn" title="忘れると、だれにも開けません">
          <p>
            このアプリを作った人にも開けません。紙に書いて封をし、金庫など決まった場所に保管してください。担当が替わるときは、保管場所を引き継いでください。
          </p>
        </Notice>
        <PasswordField
          label="新しいパスワード"
          support="8文字以上。短い文にすると、長くても覚えやすくなります。"
          isNew
          value={password}
          onChange={setPassword}
          onBlur={() => setLeft((before) => ({ ...before, first: password !== "" || before.first }))}
          onEnter={() => second.current?.focus()}
          error={left.first ? trouble : undefined}
          inputRef={first}
        />
        <PasswordField
          label="新しいパスワード（もう一度）"
          isNew
          value={again}
          onChange={setAgain}
          onBlur={() => setLeft((before) => ({ ...before, second: again !== "" || before.second }))}
          onEnter={set}
          error={left.second && !(left.first && trouble) ? differs : undefined}
          inputRef={second}
        />
        {state}
        <ul className="password-dialog__facts">
          <li>
            {fileName === undefined
              ? "まだファイルに保存していないので、続けて保存する場所と名前を聞きます。"
              : `「${fileName}」に、すぐに保存します。`}
          </li>
          <li>版の履歴と、このPCの控えも、同じパスワードで保護します。</li>
          <li>書き出したWord・PDFと、これまでに渡したコピーは保護されません。</li>
        </ul>
      </div>
    </Dialog>
  );
}
