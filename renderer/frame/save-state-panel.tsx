import { useContext } from "react";
import { OverlayTriggerStateContext } from "react-aria-components";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { type App, useApp, useSession } from "../state/app-context.tsx";
import { useFileStore } from "../state/file-context.tsx";
import type { FileStore } from "../state/file-store.ts";
import { saveProject } from "../state/save-project.ts";
import type { SaveStateWords, StateAction } from "../state/save-state-in-words.ts";
import { Button } from "../ui/button.tsx";
import { ChoiceGroup } from "../ui/choice-group.tsx";

interface SaveStatePanelProps {
  readonly words: SaveStateWords;
  readonly sealed: boolean;
  readonly hasFile: boolean;
}

const LABELS: Readonly<Record<StateAction, string>> = {
  save: "保存",
  saveAs: "名前を付けて保存",
  merge: "違いを見る",
  history: "版の履歴",
};

function run(action: StateAction, app: App, file: FileStore): void {
  const { go } = app.session.getState();
  switch (action) {
    case "save":
      void saveProject(app, file);
      break;
    case "saveAs":
      void saveProject(app, file, { asNew: true });
      break;
    case "merge":
      go({ name: "merge", from: "file" });
      break;
    case "history":
      go({ name: "history" });
      break;
    default:
      assertNever(action);
  }
}

/**
 * What is safe and what is not, what can be done about it, and whether edits are saved by themselves. The popover
 * around it is the dialog: with one of its own in it, the popover's buttons for screen readers would belong to none.
 */
export function SaveStatePanel({ words, sealed, hasFile }: SaveStatePanelProps) {
  const app = useApp();
  const file = useFileStore();
  const popover = useContext(OverlayTriggerStateContext);
  const autosave = useSession((session) => session.autosave);
  return (
    <div className="save-state__panel">
      <h2 className="heading heading--s">{words.text}</h2>
      {words.detail.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sealed && <p>このファイルは、パスワードで保護されています。</p>}
      {words.actions.length > 0 && (
        <div className="save-state__actions">
          {words.actions.map((action, index) => (
            <Button
              key={action}
              variant={index === 0 && action !== "history" ? "solid" : "outline"}
              onPress={() => {
                popover?.close();
                run(action, app, file);
              }}
            >
              {LABELS[action]}
            </Button>
          ))}
        </div>
      )}
      {hasFile && (
        <ChoiceGroup
          columns={1}
          options={[
            {
              id: "autosave",
              label: "自動でファイルに保存する",
              description:
                "手を止めて30秒たったときと、画面を離れるときに保存します。オフでも、入力はこのPCに控えます。",
            },
          ]}
          value={autosave ? ["autosave"] : []}
          onToggle={(_, on) => app.session.getState().setAutosave(on)}
        />
      )}
    </div>
  );
}
