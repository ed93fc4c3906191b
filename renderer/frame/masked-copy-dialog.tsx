import "./masked-copy-dialog.css";
import { useDeferredValue, useMemo, useState } from "react";
import { maskProject } from "../../worksheets/project/mask/mask-project.ts";
import type { CopyOutcome } from "../host/file-guard.ts";
import { MaskChoiceGroup } from "../screens/mask/mask-choice-group.tsx";
import { chosenOf, MASKED_SUFFIX, USUAL_MASK } from "../screens/mask/mask-options.ts";
import { MaskReportView } from "../screens/mask/mask-report-view.tsx";
import { useApp, useProject } from "../state/app-context.tsx";
import { suggestedFileName } from "../state/project-name.ts";
import { copyInWords } from "../state/save-copy.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Notice } from "../ui/notice.tsx";

interface MaskedCopyDialogProps {
  onClose(): void;
}

/** 「個人情報を伏せたコピーを作る」: what is masked, what that covers in this project, and the copy itself. */
export function MaskedCopyDialog({ onClose }: MaskedCopyDialogProps) {
  const { host } = useApp();
  const project = useProject();
  // The copy is a project of its own: merged back, it must not overwrite names with ■■■.
  const [id] = useState(() => crypto.randomUUID());
  const [choices, setChoices] = useState(USUAL_MASK);
  const [missing, setMissing] = useState(false);
  const [outcome, setOutcome] = useState<CopyOutcome>();
  const shown = useDeferredValue(choices);
  const { report } = useMemo(() => maskProject(project, shown, id), [project, shown, id]);

  const save = async () => {
    const nothing = chosenOf(choices).length === 0;
    setMissing(nothing);
    setOutcome(undefined);
    if (nothing) return;
    const masked = maskProject(project, choices, id).project;
    const suggestedName = `${suggestedFileName(masked)}${MASKED_SUFFIX}`;
    setOutcome(await host.saveCopy(masked, { suggestedName, sealed: false }));
  };
  const isSaved = outcome?.kind === "saved" || outcome?.kind === "downloaded";

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="個人情報を伏せたコピーを作る"
      size="large"
      footer={
        <>
          <Button variant="text" onPress={onClose}>
            {isSaved ? "閉じる" : "キャンセル"}
          </Button>
          <Button variant="solid" icon="copy" onPress={() => void save()}>
            コピーを保存
          </Button>
        </>
      }
    >
      <div className="masked-copy-dialog">
        <p>
          ほかの人に渡すためのコピーです。開いているプロジェクトは変わりません。伏せたところは「■■■」になり、コピーからは元に戻せません。
          {host.hasPassword() && "コピーには、パスワードを付けません。"}
        </p>
        <MaskChoiceGroup
          value={choices}
          onChange={(next) => {
            setChoices(next);
            setMissing(false);
          }}
        />
        {missing && (
          <Notice tone="danger" live>
            <p>
              伏せるものを、1つ以上選んでください。そのままのコピーは、メニューの「コピーを保存する」で作れます。
            </p>
          </Notice>
        )}
        <MaskReportView report={report} />
        {outcome && (
          <Notice tone={isSaved ? "success" : outcome.kind === "failed" ? "danger" : "info"} live>
            <p>{copyInWords(outcome)}</p>
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
