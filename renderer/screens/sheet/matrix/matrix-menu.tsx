import { memo } from "react";
import type { CheckValue } from "../../../../worksheets/items/check.ts";
import type { CellBox } from "../../../grid/cell-range.ts";
import { useAnnounce } from "../../../items/use-announce.ts";
import { useStable } from "../../../items/use-stable.ts";
import { MenuButton } from "../../../ui/menu-button.tsx";

interface MatrixMenuProps {
  /** The selected checks; undefined before any was. */
  readonly box: CellBox | undefined;
  onCopy(): void;
  onFillDown(box: CellBox): void;
  onSet(box: CellBox, value: CheckValue): void;
}

type Command = "copy" | "fill" | CheckValue;

/** What can be done with the selected checks, for those who do not know the keys. */
export function MatrixMenu({ box, onCopy, onFillDown, onSet }: MatrixMenuProps) {
  const announce = useAnnounce();
  const { run } = useStable<{ run(command: Command): void }>({
    run: (command) => {
      if (!box) announce("先に、表のチェックを選んでください");
      else if (command === "copy") onCopy();
      else if (command === "fill") onFillDown(box);
      else onSet(box, command);
    },
  });
  return <Entries run={run} />;
}

/** Rendered once: the selection changes with every key. */
const Entries = memo(function Entries({ run }: { readonly run: (command: Command) => void }) {
  return (
    <div className="matrix-frame__menu">
      <MenuButton
        label="選んだチェックの操作"
        variant="text"
        items={[
          { id: "copy", label: "コピー", shortcut: "Ctrl+C", onAction: () => run("copy") },
          { id: "fill", label: "いちばん上を下へコピー", shortcut: "Ctrl+D", onAction: () => run("fill") },
          { id: "yes", label: "済にする", shortcut: "1", onAction: () => run("yes") },
          { id: "no", label: "未にする", shortcut: "0", onAction: () => run("no") },
          { id: "open", label: "未確認に戻す", shortcut: "Delete", onAction: () => run("") },
        ]}
      />
    </div>
  );
});
