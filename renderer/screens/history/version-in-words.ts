import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import type { Version } from "../../../worksheets/project/open-file.ts";
import { timeInWords } from "../start/time-in-words.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago an instant is: 「2時間前」. 「たった今」 also for one a little ahead of this computer's clock. */
export function agoInWords(instant: string, now: Date): string {
  const past = now.getTime() - new Date(instant).getTime();
  if (Number.isNaN(past)) return "日時の分からない";
  if (past < MINUTE) return "たった今";
  if (past < HOUR) return `${Math.floor(past / MINUTE)}分前`;
  if (past < DAY) return `${Math.floor(past / HOUR)}時間前`;
  return `${Math.floor(past / DAY)}日前`;
}

/** A version as it stands in the list. */
export interface VersionInWords {
  /** 「2時間前の保存」 */
  readonly title: string;
  /** 「2026年11月21日 14:02・保存3回目」 */
  readonly detail: string;
}

export function versionInWords({ kind, at, revision }: Version, now: Date): VersionInWords {
  const ago = agoInWords(at, now);
  const time = timeInWords(at);
  const saves = (words: string) => (revision > 0 ? `${time}・保存${revision}回目${words}` : time);
  switch (kind) {
    case "backup":
      return { title: `${ago}の保存`, detail: saves("") };
    case "kept":
      return { title: `${ago}の控え（保存前）`, detail: saves("のあと") };
    case "unfinished":
      return { title: `${ago}の保存（途中で終了）`, detail: saves("") };
    case "file":
      return { title: "いまのファイルの内容", detail: saves("") };
    default:
      return assertNever(kind);
  }
}
