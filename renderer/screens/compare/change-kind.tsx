import "./change-kind.css";
import { Icon } from "../../ui/icon.tsx";
import type { IconName } from "../../ui/icon-shapes.ts";

/** What happened at a place between two states. */
export type ChangeKindName = "added" | "removed" | "changed";

/** By what is said before and after. */
export function changeKind(before: readonly string[], after: readonly string[]): ChangeKindName {
  if (before.length === 0) return "added";
  return after.length === 0 ? "removed" : "changed";
}

const WORDS: Readonly<Record<ChangeKindName, readonly [icon: IconName, word: string]>> = {
  added: ["plus", "追加"],
  removed: ["minus", "削除"],
  changed: ["pencil", "変更"],
};

/** 追加, 削除 or 変更, by sign and word. */
export function ChangeKind({ kind }: { readonly kind: ChangeKindName }) {
  const [icon, word] = WORDS[kind];
  return (
    <span className={`change-kind change-kind--${kind}`}>
      <Icon name={icon} />
      {word}
    </span>
  );
}
