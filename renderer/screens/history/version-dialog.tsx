import "./version-dialog.css";
import { useMemo } from "react";
import type { Project } from "../../../worksheets/project/model.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { answersInWords } from "../start/answers-in-words.ts";

interface VersionDialogProps {
  /** What the version is called. */
  readonly title: string;
  readonly project: Project;
  onClose(): void;
}

/** Every answer of a version, for reading. */
export function VersionDialog({ title, project, onClose }: VersionDialogProps) {
  const sheets = useMemo(() => answersInWords(project), [project]);
  return (
    <Dialog isOpen onClose={onClose} title={`${title}（閲覧のみ）`} size="large">
      {sheets.length === 0 && <p>記入された回答はありません。</p>}
      {sheets.map(({ key, title: sheet, answers }) => (
        <Disclosure key={key} label={sheet}>
          <dl className="version-dialog__answers">
            {answers.map(({ id, question, lines }) => (
              <div key={id} className="version-dialog__answer">
                <dt>{question}</dt>
                <dd>{lines.join("\n")}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      ))}
    </Dialog>
  );
}
