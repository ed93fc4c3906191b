import "./read-only-dialog.css";
import { useMemo } from "react";
import type { Project } from "../../../worksheets/project/model.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { answersInWords } from "./answers-in-words.ts";

interface ReadOnlyDialogProps {
  /** What the project or its version is called. */
  readonly title: string;
  readonly project: Project;
  /** What has to be known about it, above its answers. */
  readonly notice?: string;
  onClose(): void;
}

/** Every answer of a project that is not the open one, for reading only. */
export function ReadOnlyDialog({ title, project, notice, onClose }: ReadOnlyDialogProps) {
  const sheets = useMemo(() => answersInWords(project), [project]);
  return (
    <Dialog isOpen onClose={onClose} title={`${title}（閲覧のみ）`} size="large">
      {notice && <Notice>{notice}</Notice>}
      {sheets.length === 0 && <p>記入された回答はありません。</p>}
      {sheets.map(({ key, title: sheet, answers }) => (
        <Disclosure key={key} label={sheet}>
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
