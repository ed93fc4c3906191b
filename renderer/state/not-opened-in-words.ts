import { describeFailure } from "../../worksheets/project/describe-failure.ts";
import type { NotOpened } from "../../worksheets/project/open-file.ts";

/**
 * Why a file was not opened, what is safe and what can be done: a paragraph each. Of a protected one, why no password is
 * asked for: this host has no means to open it.
 */
export function notOpenedInWords(refused: NotOpened): readonly string[] {
  if ("unreadable" in refused) return [refused.unreadable];
  if ("sealed" in refused)
    return [
      "パスワードで保護されたファイルです。",
      "このブラウザーには暗号を扱う機能がないため、開けません。ファイルは変更していません。",
      "デスクトップ版のアプリか、新しいEdge・Chromeで開いてください。",
    ];
  const { what, safe, todo } = describeFailure(refused.failure);
  return [what, safe, todo];
}
