import { useState } from "react";
import type { Municipality } from "../../../worksheets/project/model.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { useApp } from "../../state/app-context.tsx";
import { useFileStore } from "../../state/file-context.tsx";
import { startProject } from "../../state/open-copy.ts";
import { today } from "../../state/today.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import "./new-project-dialog.css";
import { fiscalYear } from "./fiscal-year.ts";
import { MunicipalityFields } from "./municipality-fields.tsx";

interface NewProjectDialogProps {
  onClose(): void;
}

/** What is filled in before anybody has typed. */
function suggested(): Municipality {
  return newProject("", "", { fiscalYear: fiscalYear(today()) }).municipality;
}

/** Asks whose project it will be. Nothing is mandatory. */
export function NewProjectDialog({ onClose }: NewProjectDialogProps) {
  const app = useApp();
  const file = useFileStore();
  const [municipality, setMunicipality] = useState(suggested);
  const start = async () => {
    if (await startProject(app, file, municipality)) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="新しいプロジェクト"
      footer={
        <>
          <Button variant="text" onPress={onClose}>
            キャンセル
          </Button>
          <Button variant="solid" iconAfter="arrow-right" onPress={() => void start()}>
            始める
          </Button>
        </>
      }
    >
      <p className="new-project-dialog__lead">
        書き出すワークシートの見出しに使います。すべて任意です。空けたまま始めて、あとから書けます。
      </p>
      <MunicipalityFields
        value={municipality}
        onChange={(key, value) => setMunicipality((before) => ({ ...before, [key]: value }))}
      />
    </Dialog>
  );
}
