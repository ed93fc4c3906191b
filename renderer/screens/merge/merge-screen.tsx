import "./merge-screen.css";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import { sameJson } from "../../../worksheets/items/merge.ts";
import { UnlockDialog } from "../../frame/unlock-dialog.tsx";
import { useApp, useProject } from "../../state/app-context.tsx";
import { useFile } from "../../state/file-context.tsx";
import type { MergeEnd, MergeOrder } from "../../state/merge-flow.ts";
import { mergeWith } from "../../state/merge-plan.ts";
import type { MergeFrom, MergeSource } from "../../state/merge-source.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { LoadingText } from "../../ui/loading-text.tsx";
import { Notice } from "../../ui/notice.tsx";
import { FileWays } from "./file-ways.tsx";
import { MergeDone } from "./merge-done.tsx";
import { MergeRefused } from "./merge-refused.tsx";
import { MergeStart } from "./merge-start.tsx";
import { MergeView } from "./merge-view.tsx";
import { OtherProject } from "./other-project.tsx";
import { type MergeFlow, type MergePhase, useMerge } from "./use-merge.ts";

interface MergeScreenProps {
  /** The open project's own file, which somebody else has changed, or a file the user chooses. */
  readonly from: MergeFrom;
}

/** Another state of the project is compared with the open one and merged into it. */
export function MergeScreen({ from }: MergeScreenProps) {
  return <Merging key={from} from={from} />;
}

function Merging({ from }: MergeScreenProps) {
  const flow = useMerge(from);
  const heading = useFocusOnStep(flow.phase.kind);
  return (
    <div className="merge-screen">
      <header>
        <Heading level={1} headingRef={heading}>
          {from === "file" ? "ほかの人の変更との統合" : "ほかの人のファイルを統合"}
        </Heading>
      </header>
      <Phase from={from} flow={flow} />
    </div>
  );
}

/**
 * The step that was just left has taken the focus with it: reading goes on from the top of the new one, unless that
 * is a dialog, which takes the focus itself, or only a moment's wait.
 */
function useFocusOnStep(step: MergePhase["kind"]): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (step !== "reading" && step !== "sealed") heading.current?.focus();
  }, [step]);
  return heading;
}

function Phase({ from, flow }: MergeScreenProps & { readonly flow: MergeFlow }) {
  const { phase } = flow;
  const saveAs = () => void flow.saveAs();
  switch (phase.kind) {
    case "start":
      return <MergeStart onChoose={flow.find} />;
    case "reading":
      return <LoadingText>ファイルを読んでいます…</LoadingText>;
    case "sealed":
      return (
        <>
          <LoadingText>パスワードの入力を待っています…</LoadingText>
          <UnlockDialog
            subject={`「${phase.name}」`}
            unlock={(password) => flow.unseal(phase, password)}
            onClose={flow.giveUpPassword}
          />
        </>
      );
    case "refused":
      return (
        <MergeRefused
          from={from}
          name={phase.name}
          reasons={phase.reasons}
          onAgain={flow.find}
          onSaveAs={saveAs}
        />
      );
    case "ready":
      return <Ready order={phase.order} again={phase.again} flow={flow} onSaveAs={saveAs} />;
    case "done":
      return <MergeDone end={phase.end} name={phase.order.source.name} done={phase.done} />;
    default:
      return assertNever(phase);
  }
}

interface ReadyProps {
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

function Ready({ order, again, flow, onSaveAs }: ReadyProps) {
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
