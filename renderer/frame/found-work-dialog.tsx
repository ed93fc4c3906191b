import "./found-work-dialog.css";
import { useMemo, useState } from "react";
import { timeInWords } from "../screens/start/time-in-words.ts";
import { useApp } from "../state/app-context.tsx";
import { useFile, useFileStore } from "../state/file-context.tsx";
import type { Recovery } from "../state/file-store.ts";
import {
  copyKept,
  decideLater,
  dropKept,
  recoveryDifferences,
  takeAllKept,
  takeSomeKept,
} from "../state/recovery.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";
import { KeptDifferences } from "./kept-differences.tsx";

interface FoundWorkDialogProps {
  readonly found: Extract<Recovery, { readonly kind: "found" }>;
}

/** `giving up`: the file's content is wanted; what becomes of the rest must be said. */
type Step = "asking" | "comparing" | "givingUp";

/** Work was found that the open file lacks: go on with it, with a part of it, or with the file as it is. */
export function FoundWorkDialog({ found }: FoundWorkDialogProps) {
  const app = useApp();
  const file = useFileStore();
  const { name, draft, movedOn } = found;
  const readOnly = useFile(({ rights }) => rights.kind === "readOnly");
  const differences = useMemo(() => recoveryDifferences(found), [found]);
  const [step, setStep] = useState<Step>(found.compare ? "comparing" : "asking");
  // What somebody else saved since must not be taken back unseen.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(movedOn ? [] : differences.map(({ id }) => id)),
  );
  const [trouble, setTrouble] = useState<string>();
  const later = () => decideLater(app);

  const takeChosen = () => {
    const taken = differences.filter(({ id }) => chosen.has(id));
    if (taken.length === 0) setTrouble("取り込むものを選んでください。");
    else if (taken.length === differences.length && !movedOn) takeAllKept(app, file, found);
    else takeSomeKept(app, file, found, taken);
  };
  const copy = async () => {
    const outcome = await copyKept(app, file, found);
    if (outcome.kind === "failed") setTrouble(outcome.reason);
  };
  const goTo = (next: Step) => {
    setTrouble(undefined);
    setStep(next);
  };
  const warning = trouble && (
    <Notice tone="danger" live>
      <p>{trouble}</p>
    </Notice>
  );

  if (step === "comparing")
    return (
      <Dialog
        isOpen
        alert
        size="large"
        onClose={() => goTo("asking")}
        title="ファイルと続きを比べる"
        footer={
          <>
            <Button variant="text" onPress={() => goTo("asking")}>
              戻る
            </Button>
            <Button variant="solid" onPress={takeChosen}>
              選んだ{chosen.size}件を取り込む
            </Button>
          </>
        }
      >
        <div className="found-work-dialog">
          <p>
            取り込む続きを選んでください。選ばなかったところは、ファイルの内容のままです。あとから「元に戻す」こともできます。
          </p>
          {warning}
          <KeptDifferences found={found} differences={differences} chosen={chosen} onChoose={setChosen} />
        </div>
      </Dialog>
    );
  if (step === "givingUp")
    return (
      <Dialog
        isOpen
        alert
        onClose={() => goTo("asking")}
        title="続きをどうしますか"
        footer={
          <>
            <Button variant="text" onPress={() => goTo("asking")}>
              戻る
            </Button>
            <Button danger onPress={() => void dropKept(app, file, found)}>
              続きを破棄する
            </Button>
            <Button variant="solid" icon="copy" onPress={() => void copy()}>
              続きをコピーに残す
            </Button>
          </>
        }
      >
        <div className="found-work-dialog">
          <p>
            ファイルの内容で作業を始めると、このPCに残っている続き（{differences.length}件）は上書きされます。
          </p>
          <p>
            別のファイルに残しておけば、あとから比べたり、統合したりできます。破棄すると、元には戻せません。
          </p>
          {warning}
        </div>
      </Dialog>
    );
  return (
    <Dialog
      isOpen
      alert
      onClose={later}
      title="保存されていない続きがあります"
      footer={
        <>
          <Button variant="text" onPress={later}>
            あとで決める
          </Button>
          <Button onPress={() => goTo("givingUp")}>ファイルの内容を使う</Button>
          {movedOn ? (
            <Button variant="solid" onPress={() => goTo("comparing")}>
              比べて選ぶ
            </Button>
          ) : (
            <>
              <Button onPress={() => goTo("comparing")}>比べる</Button>
              <Button variant="solid" onPress={() => takeAllKept(app, file, found)}>
                続きを使う
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="found-work-dialog">
        <p>
          「{name}」には、ファイルに保存されていない続きがあります。入力した内容は、このPCに残っていました。
        </p>
        <dl className="found-work-dialog__facts">
          <div>
            <dt>最後の入力</dt>
            <dd>{timeInWords(draft.at)}</dd>
          </div>
          <div>
            <dt>ファイルとの違い</dt>
            <dd>{differences.length}件</dd>
          </div>
        </dl>
        {movedOn && (
          <Notice tone="warn" title="ファイルも、そのあと変わっています">
            <p>
              続きを入力したあとに、ほかの人かほかのPCがファイルを保存したようです。両方を見比べて、取り込むものを選んでください。
            </p>
          </Notice>
        )}
        {readOnly && (
          <p>
            このファイルには、今は保存できません。続きを使うときは、まだ名前のない、別のプロジェクトとして開きます。
          </p>
        )}
        <p className="found-work-dialog__later">
          「あとで決める」を選ぶと、ファイルを閉じます。続きは、最初の画面に残ります。
        </p>
      </div>
    </Dialog>
  );
}
