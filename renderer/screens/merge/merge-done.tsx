import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import { useApp, useProjectState } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";
import { MERGE_LABELS, type MergeEnd } from "../../state/merge-flow.ts";
import { saveProject } from "../../state/save-project.ts";
import { undoStep } from "../../state/undo-step.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

/** The ends after which the merge is over. */
export type MergeDoneEnd = Extract<MergeEnd, { readonly kind: "merged" | "saved" | "opened" }>;

interface MergeDoneProps {
  readonly end: MergeDoneEnd;
  /** The other file's name. */
  readonly name: string;
  /** What was taken and decided. */
  readonly done: string;
}

interface Ending {
  /** The file has it. */
  readonly safe: boolean;
  readonly title: string;
  readonly text: string;
}

function endingOf(end: MergeDoneEnd, name: string): Ending {
  switch (end.kind) {
    case "merged":
      return {
        safe: false,
        title: "統合しました",
        text: "まだファイルに保存していません。内容を確かめてから、保存してください。",
      };
    case "opened":
      return {
        safe: true,
        title: "相手の内容を開きました",
        text: `自分の内容は「${end.copy}」に保存してあります。`,
      };
    case "saved": {
      const { outcome } = end;
      if (outcome?.kind === "saved")
        return { safe: true, title: "保存しました", text: `「${outcome.name}」に保存しました。` };
      if (outcome?.kind === "downloaded")
        return { safe: true, title: "保存しました", text: `「${outcome.name}」をダウンロードしました。` };
      return {
        safe: false,
        title: "ファイルにはまだ保存できていません",
        text: `「${name}」には書き込めませんでした。この画面の内容は残っています。もう一度保存してください。`,
      };
    }
    default:
      return assertNever(end);
  }
}

/** What was done, and where to go on. */
export function MergeDone({ end, name, done }: MergeDoneProps) {
  const app = useApp();
  const file = useFileStore();
  const { go } = app.session.getState();
  const { safe, title, text } = endingOf(end, name);
  const isLastEdit = useProjectState(({ past }) => {
    const label = past.at(-1)?.label;
    return label === MERGE_LABELS.merged || label === MERGE_LABELS.replaced;
  });
  const back = () => {
    go({ name: "overview" });
    undoStep(app);
  };
  const actions = (
    <>
      {!safe && (
        <Button variant="solid" icon="save" onPress={() => void saveProject(app, file)}>
          保存する
        </Button>
      )}
      <Button onPress={() => go({ name: "overview" })}>全体図へ</Button>
      <Button onPress={() => go({ name: "review" })}>すべての回答を見直す</Button>
      {isLastEdit && (
        <Button variant="text" icon="undo" onPress={back}>
          元に戻す
        </Button>
      )}
    </>
  );
  return (
    <Notice
      tone={safe ? "success" : end.kind === "saved" ? "warn" : "info"}
      title={title}
      actions={actions}
      live
    >
      {done !== "" && <p>{done}</p>}
      <p>{text}</p>
    </Notice>
  );
}
