import type { MergeFrom } from "../../state/merge-source.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

interface MergeRefusedProps {
  readonly from: MergeFrom;
  readonly name: string;
  readonly reasons: readonly string[];
  onAgain(): void;
  onSaveAs(): void;
}

/** The other file cannot be read: why, and what can be done. */
export function MergeRefused({ from, name, reasons, onAgain, onSaveAs }: MergeRefusedProps) {
  return (
    <Notice
      tone="danger"
      live
      title={name === "" ? "ファイルを読めませんでした" : `「${name}」を読めませんでした`}
      actions={
        <>
          <Button onPress={onAgain}>{from === "file" ? "もう一度読む" : "別のファイルを選ぶ"}</Button>
          {from === "file" && <Button onPress={onSaveAs}>別の名前で保存する</Button>}
        </>
      }
    >
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <p>この画面の内容は、そのまま残っています。</p>
    </Notice>
  );
}
