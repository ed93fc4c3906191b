import "./remove-row-dialog.css";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { REGISTER_LABELS } from "../../../worksheets/project/register-fields.ts";
import type { Usage } from "../../../worksheets/project/where-used.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";

interface RemoveRowDialogProps {
  readonly register: RegisterName;
  readonly name: string;
  readonly used: readonly Usage[];
  onConfirm(): void;
  onCancel(): void;
}

const MOST_NAMED = 8;

/** Asks before a row goes that is used somewhere, and says where and what becomes of it there. */
export function RemoveRowDialog({ register, name, used, onConfirm, onCancel }: RemoveRowDialogProps) {
  const own = used.filter((usage) => usage.in === "ownSheet");
  const others = used.filter((usage) => usage.in !== "ownSheet");
  return (
    <ConfirmDialog
      isOpen
      danger
      title={`${REGISTER_LABELS[register]}「${name}」を削除しますか`}
      confirmLabel="削除"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <div className="remove-row-dialog">
        {own.length > 0 && (
          <div>
            <p>次の記入内容も、いっしょに削除します。</p>
            <Usages used={own} />
          </div>
        )}
        {others.length > 0 && (
          <div>
            <p>次のところで使っています。削除すると、名前だけが文字として残ります。</p>
            <Usages used={others} />
          </div>
        )}
        <p>削除しても、Ctrl+Zで元に戻せます。</p>
      </div>
    </ConfirmDialog>
  );
}

function Usages({ used }: { readonly used: readonly Usage[] }) {
  return (
    <ul className="remove-row-dialog__list">
      {used.slice(0, MOST_NAMED).map(({ words }) => (
        <li key={words}>{words}</li>
      ))}
      {used.length > MOST_NAMED && <li>ほか{used.length - MOST_NAMED}か所</li>}
    </ul>
  );
}
