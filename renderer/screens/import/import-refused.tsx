import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { ImportFlow } from "./use-import.ts";

interface ImportRefusedProps {
  readonly name: string;
  /** What happened, what is safe, what to do. */
  readonly sentences: readonly string[];
  readonly flow: ImportFlow;
}

/** A file that cannot be imported. */
export function ImportRefused({ name, sentences, flow }: ImportRefusedProps) {
  return (
    <Notice
      tone="danger"
      live
      title={`「${name}」は読み取れませんでした`}
      actions={
        <>
          <Button edits variant="solid" icon="folder" onPress={flow.choose}>
            別のファイルを選ぶ
          </Button>
          <Button onPress={flow.restart}>はじめに戻る</Button>
        </>
      }
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
