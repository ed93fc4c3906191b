import { errno } from "./errno.ts";

const ELSEWHERE = "「名前を付けて保存」で別の場所に保存してください。";

/** Why a file could not be read, in words that say what can be done. */
export function readTrouble(error: unknown, name: string): string {
  switch (errno(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return `「${name}」が見つかりません。移動されたか削除されたようです。「ファイルを開く」で選び直してください。`;
    case "EISDIR":
      return `「${name}」はフォルダーです。「.colead」で終わるファイルを選んでください。`;
    case "EACCES":
    case "EPERM":
      return `「${name}」を読む権限がありません。ファイルの管理者に確認してください。`;
    case "EBUSY":
      return `「${name}」は、ほかのアプリが使っています。閉じてから、もう一度開いてください。`;
    default:
      return `「${name}」を読めませんでした。ネットワークの接続を確かめて、もう一度開いてください。`;
  }
}

/** Why a file could not be written, in words that say what can be done. The target is as it was. */
export function writeTrouble(error: unknown): string {
  switch (errno(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return `ディスクの空きが足りません。空きを作るか、${ELSEWHERE}`;
    case "EROFS":
    case "EACCES":
    case "EPERM":
      return `この場所に書き込む権限がないか、ほかのアプリがファイルを使っています。閉じてからもう一度保存するか、${ELSEWHERE}`;
    case "EBUSY":
      return `ほかのアプリがファイルを使っています。閉じてからもう一度保存するか、${ELSEWHERE}`;
    case "ENOENT":
    case "ENOTDIR":
      return `保存先のフォルダーが見つかりません。ネットワークの接続を確かめるか、${ELSEWHERE}`;
    case "ENAMETOOLONG":
      return "ファイルの名前か、フォルダーの階層が長すぎます。短い名前か、別の場所を指定してください。";
    default:
      return `ファイルに書き込めませんでした。もう一度保存するか、${ELSEWHERE}`;
  }
}
