import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { FileOwner, ReadOnlyReason } from "../../worksheets/project/open-file.ts";
import { clockOrDay } from "./clock.ts";

export interface ReadOnlyWords {
  /** For the bar at the top: 「読み取り専用：山田さん（SOUMU-12）が使用中」. */
  readonly short: string;
  /** A sentence that says why. */
  readonly why: string;
}

function person({ user, computer }: FileOwner): string {
  return computer === "" ? `${user}さん` : `${user}さん（${computer}）`;
}

/** "13:05から"; nothing where the owner file's time cannot be read. */
function since({ since: instant }: FileOwner, now: Date): string {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? "" : `${clockOrDay(time, now)}から`;
}

/** Why the open file can only be read. `now`: for times of another day. */
export function readOnlyInWords(reason: ReadOnlyReason, now: Date = new Date()): ReadOnlyWords {
  switch (reason.kind) {
    case "inUse": {
      const { owner, here, leftBehind } = reason;
      if (leftBehind)
        return {
          short: "読み取り専用：前回の「使用中」の印が残っています",
          why: "前にこのPCで開いたときの「使用中」の印が残っています（アプリが急に終わったときなどに残ります）。ほかの画面で開いていなければ、「編集を引き継ぐ」で続けられます。",
        };
      if (here)
        return {
          short: "読み取り専用：このPCの別の画面で使用中",
          why: `このPCの別の画面で、${owner ? since(owner, now) : ""}開いています。`,
        };
      if (!owner)
        return {
          short: "読み取り専用：ほかの人が使用中",
          why: "ほかの人が使用中です（だれが使っているかは、確かめられませんでした）。",
        };
      return {
        short: `読み取り専用：${person(owner)}が使用中`,
        why: `${person(owner)}が、${since(owner, now)}使用中です。`,
      };
    }
    case "takenOver": {
      const who = reason.owner ? person(reason.owner) : "ほかの人";
      return { short: `読み取り専用：${who}が引き継ぎ`, why: `${who}が、編集を引き継ぎました。` };
    }
    case "file":
      return {
        short: "読み取り専用のファイル",
        why: "このファイルは、読み取り専用に設定されています。",
      };
    case "folder":
      return {
        short: "読み取り専用：フォルダーに書き込めません",
        why: "このフォルダーに書き込む権限がありません。",
      };
    case "full":
      return {
        short: "読み取り専用：保存先に空きがありません",
        why: "保存先に空きがないため、書き込めません。",
      };
    case "unreachable":
      return {
        short: "読み取り専用：保存先につながりません",
        why: "保存先のサーバーやドライブにつながりません。",
      };
    default:
      return assertNever(reason);
  }
}

/** Whether the user may decide to write the file all the same. */
export function canTakeOver(reason: ReadOnlyReason): boolean {
  return reason.kind === "inUse" || reason.kind === "takenOver";
}
