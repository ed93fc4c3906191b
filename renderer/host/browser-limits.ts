import type { BrowserSession } from "./browser-session.ts";

const NO_REWRITING =
  "このブラウザーでは、保存するたびにファイルがダウンロードされます。EdgeかChromeでは、同じファイルに上書きできます。";
const OTHER_PCS =
  "ブラウザー版では、同じファイルをほかのPCで開いている人は分かりません。ほかで変更されたことは、保存するときに中身を比べて見つけます。";
const NO_LOCKS = "このブラウザーでは、別のタブで同じプロジェクトを開いていても分かりません。";
const SITE_DATA =
  "編集中の控えと版の履歴は、このブラウザーの中にあります。閲覧データ（サイトのデータ）を消すと、なくなります。";
const NO_STORE = "編集中の内容をこのPCに控えられません。こまめに保存してください。";
const NO_VERSIONS = "前の版をこのPCに残せません（空きが足りないおそれがあります）。";
const NO_PASSWORDS = "このブラウザーでは、パスワードで保護できません。";

/** What the browser edition cannot promise here and now, in words for the user. */
export function browserLimits({ files, lock, keyring, storeFails, versionsFail }: BrowserSession): string {
  return [
    files.rewrites ? OTHER_PCS : NO_REWRITING,
    lock.blind() ? NO_LOCKS : "",
    storeFails() ? NO_STORE : SITE_DATA,
    versionsFail() && !storeFails() ? NO_VERSIONS : "",
    keyring.usable ? "" : NO_PASSWORDS,
  ].join("");
}
