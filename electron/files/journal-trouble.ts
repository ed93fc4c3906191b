import { errno } from "./errno.ts";

/** Why what is typed could not be kept on this PC, in words that say what can be done. */
export function journalTrouble(error: unknown): string {
  switch (errno(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return "このPCのディスクの空きが足りないため、入力内容の控えを書き込めません。空きを作るか、ファイルに保存してください。";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "入力内容の控えを置くフォルダーに書き込む権限がありません。ファイルに保存してください。";
    default:
      return "入力内容の控えをこのPCに書き込めませんでした。ファイルに保存してください。";
  }
}

/** What a password does not cover because it could not be removed. */
export const UNPROTECTED_LEFT =
  "パスワードで保護する前の控えを、このPCから消せませんでした。ほかのアプリを閉じてから、もう一度試してください。";

/** What was saved or given up still lies on this PC. */
export const NOT_REMOVED =
  "不要になった控えを、このPCから消せませんでした。ほかのアプリを閉じてから、もう一度試してください。";

/** Why a journal that was found gives nothing back. */
export const JOURNAL_UNREADABLE = {
  damaged: "このPCにあった控えは壊れていて、読めません。",
  tooNew: "このPCにある控えは、新しい版のアプリで作られています。新しい版のアプリで開いてください。",
  notOpened: "パスワードが違うか、控えが壊れています。",
  disk: "このPCにある控えを読めませんでした。アプリを起動し直してください。",
} as const;
