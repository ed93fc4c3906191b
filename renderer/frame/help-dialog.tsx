import "./help-dialog.css";
import { useApp } from "../state/app-context.tsx";
import type { Command } from "../state/commands.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Heading } from "../ui/heading.tsx";
import { Notice } from "../ui/notice.tsx";
import { GRID_KEYS, type GridKeys } from "./grid-keys.ts";

interface HelpDialogProps {
  readonly isOpen: boolean;
  onClose(): void;
  readonly commands: readonly Command[];
}

/** How the app works in a few lines, and every shortcut. */
export function HelpDialog({ isOpen, onClose, commands }: HelpDialogProps) {
  const { host } = useApp();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="使い方とショートカット">
      <div className="help-dialog">
        <ul className="help-dialog__list">
          <li>全体図でワークシートを選び、分かるところから記入します。順番はありません。</li>
          <li>
            入力は、手を止めるたびにこのPCに控えられます。ファイルに残すには「保存」を押します。保存したあとは、できるところでは自動でも保存します。
          </li>
          <li>あとで確かめたい項目には「要確認」を付けると、見直しの画面に集まります。</li>
          <li>書き出したWord・PDFは、公式の様式と同じ並びです。</li>
          <li>入力した内容が、このPCの外に送られることはありません。</li>
        </ul>
        {host.limits && <Notice tone="warn">{host.limits}</Notice>}
        <KeyTable
          title="ショートカット"
          rows={commands
            .filter(({ shortcuts }) => shortcuts.length > 0)
            .map(({ label, shortcuts }) => ({ label, keys: shortcuts.map(({ words }) => words) }))}
        />
        <KeyTable title="表とチェックの一覧で使うキー" rows={GRID_KEYS} />
      </div>
    </Dialog>
  );
}

interface KeyTableProps {
  readonly title: string;
  readonly rows: readonly GridKeys[];
}

function KeyTable({ title, rows }: KeyTableProps) {
  return (
    <table className="help-dialog__table">
      <caption>
        <Heading level={3}>{title}</Heading>
      </caption>
      <tbody>
        {rows.map(({ label, keys }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <span className="help-dialog__keys">
                {keys.map((words) => (
                  <kbd key={words}>{words}</kbd>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
