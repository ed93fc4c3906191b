import "./file-ways.css";
import { useState } from "react";
import type { Host } from "../../host/host.ts";
import type { MergeSource } from "../../state/merge-source.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Heading } from "../../ui/heading.tsx";

interface FileWaysProps {
  readonly source: MergeSource;
  readonly host: Pick<Host, "kind">;
  /** The open project may be saved over its file. */
  readonly mayWrite: boolean;
  /** Theirs is the same project and may take the place of mine. */
  readonly mayOpen: boolean;
  onOverwrite(): void;
  onSaveAs(): void;
  onOpen(): void;
}

/** What can be done about a file that was changed elsewhere, other than merging. */
export function FileWays({ source, host, mayWrite, mayOpen, onOverwrite, onSaveAs, onOpen }: FileWaysProps) {
  const [asked, setAsked] = useState<"overwrite" | "open">();
  const close = () => setAsked(undefined);
  return (
    <section className="file-ways" aria-labelledby="file-ways">
      <Heading level={2} size="m" id="file-ways">
        統合しないとき
      </Heading>
      <ul className="file-ways__list">
        <li>
          <Button onPress={onSaveAs}>別の名前で保存する</Button>
          <p>自分の内容を新しいファイルにします。「{source.name}」は相手の内容のまま残ります。</p>
        </li>
        {mayOpen && (
          <li>
            <Button onPress={() => setAsked("open")}>相手の内容を開く</Button>
            <p>自分の内容を別のファイルに保存してから、相手の内容に切り替えます。</p>
          </li>
        )}
        {mayWrite && (
          <li>
            <Button danger onPress={() => setAsked("overwrite")}>
              自分の内容で上書きする
            </Button>
            <p>相手の変更を取り込まずに、「{source.name}」を自分の内容にします。</p>
          </li>
        )}
      </ul>
      <ConfirmDialog
        isOpen={asked === "overwrite"}
        danger
        title="自分の内容で上書きしますか"
        confirmLabel="上書きする"
        onConfirm={() => {
          close();
          onOverwrite();
        }}
        onCancel={close}
      >
        <p>
          「{source.name}
          」が、この画面の内容に置き換わります。相手が変えたところは、ファイルからなくなります。
        </p>
        <p>
          相手の内容は、{host.kind === "browser" ? "このブラウザー" : "このPC"}
          の「版の履歴」に残り、あとから取り出せます。
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === "open"}
        title="相手の内容を開きますか"
        confirmLabel="保存先を選ぶ"
        onConfirm={() => {
          close();
          onOpen();
        }}
        onCancel={close}
      >
        <p>先に、自分の内容を別のファイルに保存します。保存できたら、この画面が相手の内容に変わります。</p>
        <p>保存を取りやめると、何も変わりません。</p>
      </ConfirmDialog>
    </section>
  );
}
