import "./row-tools.css";
import type { ReactNode } from "react";
import { IconButton } from "../ui/icon-button.tsx";

interface RowToolsProps {
  /** What they move and remove, e.g. 「2行目」. */
  readonly what: string;
  /** Default 削除. */
  readonly removeLabel?: string;
  onMove(step: 1 | -1): void;
  onRemove(): void;
  /** Further tools, before the one that removes. */
  readonly children?: ReactNode;
}

/** Up, down and away, for one row. Removing asks nothing, as it can be undone. */
export function RowTools({ what, removeLabel = "削除", onMove, onRemove, children }: RowToolsProps) {
  return (
    <div className="row-tools">
      <IconButton edits icon="up" label={`${what}を上へ`} hint="Alt+↑" onPress={() => onMove(-1)} />
      <IconButton edits icon="down" label={`${what}を下へ`} hint="Alt+↓" onPress={() => onMove(1)} />
      {children}
      <IconButton edits icon="trash" label={`${what}を${removeLabel}`} danger onPress={onRemove} />
    </div>
  );
}
