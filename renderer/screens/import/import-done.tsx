import type { RegisterName } from "../../../worksheets/definition/register.ts";
import type { ActionCounts } from "../../../worksheets/exchange/import/import-plan.ts";
import { REGISTER_LABELS, REGISTER_UNITS } from "../../../worksheets/project/register-fields.ts";
import { useApp, useProjectState } from "../../state/app-context.tsx";
import { undoStep } from "../../state/undo-step.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { changedInWords } from "./import-words.ts";
import type { ImportFlow } from "./use-import.ts";

interface ImportDoneProps {
  readonly register: RegisterName;
  /** What the undo history calls it. */
  readonly label: string;
  readonly counts: ActionCounts;
  readonly flow: ImportFlow;
}

/** What was imported, and where to go on. */
export function ImportDone({ register, label, counts, flow }: ImportDoneProps) {
  const app = useApp();
  const isLastEdit = useProjectState(({ past }) => past.at(-1)?.label === label);
  const unit = REGISTER_UNITS[register];
  const left = [
    ...(counts.same > 0 ? [`変わるところのなかった${counts.same}${unit}`] : []),
    ...(counts.skip > 0 ? [`取り込まなかった${counts.skip}行`] : []),
  ];
  const showRegister = () => app.session.getState().go({ name: "registers", register });
  return (
    <Notice
      tone="success"
      live
      title={`${REGISTER_LABELS[register]}の台帳に取り込みました`}
      actions={
        <>
          <Button variant="solid" onPress={showRegister}>
            台帳を見る
          </Button>
          <Button onPress={flow.restart}>続けて別の表を取り込む</Button>
          {isLastEdit && (
            <Button
              variant="text"
              icon="undo"
              onPress={() => {
                showRegister();
                undoStep(app);
              }}
            >
              取り込みを元に戻す
            </Button>
          )}
        </>
      }
    >
      <p>
        {changedInWords(register, counts)}。{left.length > 0 && `${left.join("と、")}は、そのままです。`}
      </p>
    </Notice>
  );
}
