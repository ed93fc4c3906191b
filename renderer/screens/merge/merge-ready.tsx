import { useMemo, useState } from "react";
import { sameJson } from "../../../worksheets/items/merge.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { useFile } from "../../state/file-context.tsx";
import type { MergeEnd, MergeOrder } from "../../state/merge-flow.ts";
import { mergeWith } from "../../state/merge-plan.ts";
import type { MergeSource } from "../../state/merge-source.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { FileWays } from "./file-ways.tsx";
import { MergeView } from "./merge-view.tsx";
import { OtherProject } from "./other-project.tsx";
import type { MergeFlow } from "./use-merge.ts";

interface MergeReadyProps {
  readonly order: MergeOrder;
  readonly again: boolean;
  readonly flow: MergeFlow;
  onSaveAs(): void;
}

/** The end of a try that left everything as it was, in words. */
function triedInWords(end: MergeEnd): string | undefined {
  if (end.kind === "failed") return end.reason;
  if (end.kind === "invalid")
    return `統合すると、ファイルに保存できない内容になります（${end.failure.where}：${end.failure.detail}）。選び方を変えてください。`;
  return undefined;
}

function whatHappened({ base, theirs, name }: MergeSource): string {
  return sameJson(base, theirs)
    ? `「${name}」の内容は、最後に開いたか保存したときから変わっていません。`
    : `「${name}」は、ここで開いたあとに、ほかの人かほかのアプリが変更しました。`;
}

/** The other state has been read: it is merged, or refused, or there are other ways out. */
export function MergeReady({ order, again, flow, onSaveAs }: MergeReadyProps) {
  const { host } = useApp();
  const mine = useProject();
  const mayWrite = useFile(({ rights }) => rights.kind === "write");
  const [trouble, setTrouble] = useState<string>();
  const { source, allowOther } = order;
  const result = useMemo(() => mergeWith(source, mine, { allowOther }), [source, mine, allowOther]);
  const tried = async (work: Promise<MergeEnd>) => setTrouble(triedInWords(await work));
  const ways = source.from === "file" && (
    <FileWays
      source={source}
      host={host}
      mayWrite={mayWrite}
      mayOpen={mayWrite && mine.id === source.theirs.id}
      onOverwrite={() => void tried(flow.overwrite(order))}
      onSaveAs={onSaveAs}
      onOpen={() => void tried(flow.openTheirs(order))}
    />
  );
  return (
    <>
      {source.from === "chosen" && result.kind !== "otherProject" && (
        <div className="merge-screen__actions">
          <Button icon="folder" onPress={flow.find}>
            別のファイルを選ぶ
          </Button>
        </div>
      )}
      {result.kind !== "otherProject" && (
        <p className="merge-screen__note">
          {source.from === "file" && whatHappened(source)}
          「自分の内容」はこの画面の内容、「相手の内容」は「{source.name}」の内容です。
        </p>
      )}
      {again && (
        <Notice tone="warn" live title="ファイルがもう一度変わっていました">
          <p>いまの内容を読み直しました。もう一度確かめてください。</p>
        </Notice>
      )}
      {result.kind === "otherProject" && (
        <>
          <OtherProject
            source={source}
            mine={mine}
            onAllow={() => flow.allowOther(order)}
            onAgain={flow.find}
          />
          {ways}
        </>
      )}
      {result.kind === "invalid" && (
        <>
          <Notice tone="danger" title="統合できません">
            <p>
              2つを合わせると、ファイルに保存できない内容になります（{result.failure.where}：
              {result.failure.detail}）。どちらかの内容を減らしてから、もう一度統合してください。
            </p>
          </Notice>
          {ways}
        </>
      )}
      {result.kind === "merged" && (
        <MergeView
          order={order}
          merge={result.merge}
          onChoose={(choices) => flow.choose(order, choices)}
          onFinish={(done) => void tried(flow.finish(order, done))}
        >
          {ways}
        </MergeView>
      )}
      {trouble && (
        <Notice tone="danger" live onClose={() => setTrouble(undefined)}>
          <p>{trouble}</p>
        </Notice>
      )}
    </>
  );
}
