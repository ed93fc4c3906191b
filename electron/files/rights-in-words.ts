import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { ReadOnlyReason } from "../../worksheets/project/open-file.ts";

/** Why a file the user chose cannot be written, and what can be done. */
export function rightsInWords(reason: ReadOnlyReason, name: string): string {
  switch (reason.kind) {
    case "inUse":
    case "takenOver": {
      const who = reason.owner ? `${reason.owner.user}さん（${reason.owner.computer}）` : "ほかの人";
      return `「${name}」は、${who}が開いています。別の名前を指定してください。`;
    }
    case "file":
      return `「${name}」は読み取り専用です。別の名前を指定してください。`;
    case "folder":
      return "このフォルダーには、ファイルを作ったり置き換えたりする権限がありません。別の場所を指定してください。";
    case "full":
      return "ディスクの空きが足りません。空きを作るか、別の場所を指定してください。";
    case "unreachable":
      return "保存先が応答していません。ネットワークの接続を確かめるか、別の場所を指定してください。";
    default:
      return assertNever(reason);
  }
}
