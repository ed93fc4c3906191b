import "./read-only-dialog.css";
import { useMemo } from "react";
import type { Project } from "../../../worksheets/project/model.ts";
import { projectName } from "../../state/project-name.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { answersInWords } from "./answers-in-words.ts";

interface ReadOnlyDialogProps {
  readonly project: Project;
  onClose(): void;
}

/** A newer version's project, for reading only: editing it would lose what this version does not know. */
export function ReadOnlyDialog({ project, onClose }: ReadOnlyDialogProps) {
  const sheets = useMemo(() => answersInWords(project), [project]);
  return (
    <Dialog isOpen onClose={onClose} title={`${projectName(project)}（閲覧のみ）`} size="large">
      <Notice>このアプリで分かる内容だけを表示しています。変更や保存はできません。</Notice>
      {sheets.length === 0 && <p>記入された回答はありません。</p>}
      {sheets.map(({ key, title, answers }) => (
        <Disclosure key={key} label={title}>
          <dl className="read-only-dialog__answers">
            {answers.map(({ id, question, lines }) => (
              <div key={id} className="read-only-dialog__answer">
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
