import "./mark.css";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-shapes.ts";

/** What is to be known about an item at a glance. */
export type MarkKind = "added" | "carried" | "example" | "question" | "note" | "needed" | "optional";

const WORDS: Readonly<Record<MarkKind, string>> = {
  added: "追加項目",
  carried: "引き継ぎ",
  example: "記入例",
  question: "要確認",
  note: "メモ",
  needed: "※必須",
  optional: "※任意",
};

const ICONS: Readonly<Partial<Record<MarkKind, IconName>>> = {
  added: "plus",
  carried: "link",
  question: "flag",
  note: "note",
};

interface MarkProps {
  readonly kind: MarkKind;
  /** Other words than the mark's own, e.g. 「A-1から引き継ぎ」. */
  readonly children?: ReactNode;
}

/** A small label beside an item's name. */
export function Mark({ kind, children }: MarkProps) {
  const icon = ICONS[kind];
  return (
    <span className={`mark mark--${kind}`}>
      {icon && <Icon name={icon} />}
      {children ?? WORDS[kind]}
    </span>
  );
}
