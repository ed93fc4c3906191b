import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { useApp } from "../state/app-context.tsx";
import { useFile, useFileStore } from "../state/file-context.tsx";
import type { FileProblem } from "../state/file-store.ts";
import { saveProject } from "../state/save-project.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { NotOpenedDialog } from "./not-opened-dialog.tsx";

/** The questions and refusals about the open project's file. */
export function FileDialogs() {
  const leaving = useFile((file) => file.leaving);
  const problem = useFile((file) => file.problem);
  return (
    <>
      <ConfirmDialog
        isOpen={leaving !== undefined}
        title="未保存の変更があります"
        confirmLabel="保存する"
        other={{ label: "保存しない", onPress: () => leaving?.answer("discard") }}
        onConfirm={() => leaving?.answer("save")}
        onCancel={() => leaving?.answer("cancel")}
      >
        <p>今のプロジェクトを閉じる前に、変更を保存しますか。</p>
      </ConfirmDialog>
      {problem && <ProblemDialog problem={problem} />}
    </>
  );
}

interface ProblemDialogProps {
  readonly problem: FileProblem;
}

function ProblemDialog({ problem }: ProblemDialogProps) {
  const app = useApp();
  const file = useFileStore();
  const close = () => file.setState({ problem: undefined });
  const saveAs = () => {
    close();
    void saveProject(app, file, { asNew: true });
  };
  switch (problem.kind) {
    case "notOpened":
      return <NotOpenedDialog refused={problem.refused} recent={problem.recent} onClose={close} />;
    case "changedElsewhere":
      return (
        <ConfirmDialog
          isOpen
          title="ファイルがほかで変更されています"
          size="medium"
          confirmLabel="違いを見て統合する"
          cancelLabel="あとにする"
          other={{ label: "名前を付けて保存", onPress: saveAs }}
          onConfirm={() => {
            close();
            app.session.getState().go({ name: "merge", from: "file" });
          }}
          onCancel={close}
        >
          <p>
            {`「${problem.name}」は、開いたあとに、ほかの人かほかのアプリが変更しました。上書きはしていません。`}
          </p>
          <p>
            違いを見て統合すると、両方の入力を1つのファイルに残せます。別の名前で保存すると、2つのファイルに分かれて残ります。
          </p>
          <KeptHere />
        </ConfirmDialog>
      );
    case "missing":
      return (
        <ConfirmDialog
          isOpen
          title="ファイルが見つかりません"
          confirmLabel="名前を付けて保存"
          cancelLabel="あとにする"
          onConfirm={saveAs}
          onCancel={close}
        >
          <p>
            {`「${problem.name}」は、移動されたか、削除されたか、名前が変わったようです。確かめずに作り直すことは、していません。`}
          </p>
          <p>
            ファイルを元の場所に戻せば、もう一度「保存」を押して、そこに保存できます。戻せないときは、名前を付けて保存してください。
          </p>
          <KeptHere />
        </ConfirmDialog>
      );
    case "saveFailed":
      return (
        <ConfirmDialog
          isOpen
          title="保存できませんでした"
          confirmLabel="名前を付けて保存"
          cancelLabel="あとにする"
          onConfirm={saveAs}
          onCancel={close}
        >
          <p>{problem.reason}</p>
          <KeptHere />
        </ConfirmDialog>
      );
    default:
      return assertNever(problem);
  }
}

/** What is safe whatever the answer is. */
function KeptHere() {
  const failed = useFile(({ keepFailed }) => keepFailed);
  return (
    <p>
      {failed
        ? "入力した内容は、この画面に残っています。このPCに控えられないため、閉じる前に保存してください。"
        : "入力した内容は、この画面に残っています。このPCにも控えてあります。"}
    </p>
  );
}
