/** How far something is. `toConfirm`: somebody still has to be asked (要確認), however much is filled. */
export type Status = "notStarted" | "inProgress" | "complete" | "toConfirm";

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
  notStarted: "未着手",
  inProgress: "記入中",
  complete: "記入済み",
  toConfirm: "要確認あり",
};

export interface Counts {
  /** Items that have an answer, carried-over ones included. */
  readonly answered: number;
  /** Items without which the sheet is not complete. */
  readonly needed: number;
  /** Needed items that still lack an answer. */
  readonly missing: number;
  readonly total: number;
  /** Items marked 要確認. */
  readonly openQuestions: number;
  /** Items that were looked at and left without an answer. */
  readonly seen: number;
  /** Items somebody has worked on: an answer of their own, a note or a question. */
  readonly edited: number;
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0);
  return {
    answered: sum(({ answered }) => answered),
    needed: sum(({ needed }) => needed),
    missing: sum(({ missing }) => missing),
    total: sum(({ total }) => total),
    openQuestions: sum(({ openQuestions }) => openQuestions),
    seen: sum(({ seen }) => seen),
    edited: sum(({ edited }) => edited),
  };
}

/** The status of a group of items. What merely carried over does not make it started. */
export function statusOfCounts(counts: Counts): Status {
  if (counts.openQuestions > 0) return "toConfirm";
  if (counts.edited === 0) return "notStarted";
  return counts.missing === 0 && counts.answered > 0 ? "complete" : "inProgress";
}

/** The status of a whole from its parts; a whole without parts is not started. */
export function statusOfParts(parts: readonly Status[]): Status {
  if (parts.includes("toConfirm")) return "toConfirm";
  if (parts.every((part) => part === "notStarted")) return "notStarted";
  return parts.every((part) => part === "complete") ? "complete" : "inProgress";
}
