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

function ProblemDialog({ problem }: { readonly problem: FileProblem }) {
  const app = useApp();
  const file = useFileStore();
  const close = () => file.setState({ problem: undefined });
  if (problem.kind === "notOpened")
    return <NotOpenedDialog refused={problem.refused} recent={problem.recent} onClose={close} />;
  return (
    <ConfirmDialog
      isOpen
      title={
        problem.kind === "changedElsewhere" ? "ファイルがほかで変更されています" : "保存できませんでした"
      }
      confirmLabel="名前を付けて保存"
      cancelLabel="あとにする"
      onConfirm={() => {
        close();
        void saveProject(app, file, { asNew: true });
      }}
      onCancel={close}
    >
      <p>
        {problem.kind === "changedElsewhere"
          ? `「${problem.name}」は、開いたあとにほかの人かほかのアプリが変更しました。上書きはしていません。別の名前で保存すると、両方が残ります。`
          : problem.reason}
      </p>
      <p>入力した内容は、この画面に残っています。</p>
    </ConfirmDialog>
  );
}
