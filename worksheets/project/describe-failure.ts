import { assertNever } from "../definition/assert-never.ts";
import type { ForeignFile } from "./foreign-file.ts";
import type { JsonPlace } from "./json-failure.ts";
import type { ParseFailure } from "./parse-failure.ts";

/** What is shown when a file was not opened. */
export interface FailureDescription {
  /** What happened. */
  readonly what: string;
  /** What is safe. */
  readonly safe: string;
  /** What can be done now. */
  readonly todo: string;
}

const UNTOUCHED = "元のファイルは変更していません。";
const USE_BACKUP = "バックアップから開くか、ファイルをもう一度受け取ってください。";
const RECEIVED_ODDLY =
  "このアプリで保存したファイルなら、バックアップから開いてください。受け取ったファイルなら、送った人に確認してください。";

const FOREIGN_LABELS: Readonly<Record<ForeignFile, string>> = {
  word: "Wordの文書",
  excel: "Excelのブック",
  powerpoint: "PowerPointの資料",
  zip: "zipファイル",
  oldOffice: "古い形式のOffice文書、またはパスワード付きのOffice文書",
  pdf: "PDF",
  image: "画像",
  utf16Text: "UTF-16のテキスト",
  markup: "HTMLまたはXML",
  otherText: "ほかのテキスト",
  otherJson: "ほかのアプリのJSON",
};

/** A refusal in three plain Japanese sentences. `what` differs for every kind. */
export function describeFailure(failure: ParseFailure): FailureDescription {
  switch (failure.kind) {
    case "empty":
      return {
        what: "ファイルの中身が空です。",
        safe: UNTOUCHED,
        todo: "バックアップがあれば、そこから開いてください。",
      };
    case "tooLarge":
      return {
        what: `ファイルが大きすぎます（${megabytes(failure.bytes)}MB）。開けるのは${megabytes(failure.limit)}MBまでです。`,
        safe: UNTOUCHED,
        todo: "別のファイルを選んでいないか、確認してください。",
      };
    case "notUtf8":
      return {
        what: `文字として読めない部分があります（先頭から${failure.offset + 1}バイト目）。ファイルが壊れているか、別の種類のファイルです。`,
        safe: UNTOUCHED,
        todo: USE_BACKUP,
      };
    case "notJson":
      return {
        what: `ファイルが途中で切れているか、壊れています（${placeInWords(failure.place)}：${failure.detail}）。`,
        safe: UNTOUCHED,
        todo: USE_BACKUP,
      };
    case "tooDeep":
      return {
        what: `ファイルの構造が深すぎます（${placeInWords(failure.place)}で${failure.limit}段を超えました）。`,
        safe: UNTOUCHED,
        todo: RECEIVED_ODDLY,
      };
    case "tooMany":
      return {
        what: `ファイルの項目が多すぎます（${placeInWords(failure.place)}で${failure.limit}個を超えました）。`,
        safe: UNTOUCHED,
        todo: RECEIVED_ODDLY,
      };
    case "forbiddenKey":
      return {
        what: `使えない名前の項目「${failure.key}」があります（${placeInWords(failure.place)}）。`,
        safe: UNTOUCHED,
        todo: RECEIVED_ODDLY,
      };
    case "duplicateKey":
      return {
        what: `同じ項目「${failure.key}」が2回書かれています（${placeInWords(failure.place)}）。どちらが正しいか決められません。`,
        safe: UNTOUCHED,
        todo: RECEIVED_ODDLY,
      };
    case "badNumber":
      return {
        what: `正しく扱えない数「${failure.text}」があります（${placeInWords(failure.place)}）。`,
        safe: UNTOUCHED,
        todo: RECEIVED_ODDLY,
      };
    case "loneSurrogate":
      return {
        what: `文字の半分だけが入っている部分があります（${placeInWords(failure.place)}）。`,
        safe: UNTOUCHED,
        todo: RECEIVED_ODDLY,
      };
    case "sealed":
      return {
        what: "パスワードで保護されたファイルです。",
        safe: UNTOUCHED,
        todo: "パスワードを入力して開いてください。分からないときは、ファイルを保存した人に確認してください。",
      };
    case "notAProjectFile":
      return describeForeign(failure.seems);
    case "tooNew":
      return {
        what: `新しい版のアプリで作られたファイルです（ファイルの版${failure.version}、このアプリは版${failure.supported}まで）。`,
        safe: failure.intact
          ? `${UNTOUCHED}中身に欠けたところはありません。`
          : `${UNTOUCHED}中身が保存したときのままかどうかは、このアプリでは確認できません。`,
        todo:
          failure.project === undefined
            ? "新しい版のアプリで開いてください。"
            : "新しい版のアプリで開いてください。このアプリでは、読むだけなら開けます。",
      };
    case "migrationFailed":
      return {
        what: `古い版のファイル（版${failure.from}）を、今の版（版${failure.to}）に変換できませんでした。`,
        safe: UNTOUCHED,
        todo: `このファイルを作ったときの版のアプリで開いてください。お問い合わせの際は、次の内容をお知らせください：${failure.detail}`,
      };
    case "invalid":
      return {
        what: `${failure.where}の内容が正しくありません（${failure.detail}）。`,
        safe: UNTOUCHED,
        todo: USE_BACKUP,
      };
    case "checksum":
      return {
        what: "保存したあとに、ファイルの中身が変わっています。壊れたか、ほかのソフトで書き換えられたようです。",
        safe: `${UNTOUCHED}記入内容は読める状態です。`,
        todo: "バックアップから開くか、コピーとして開いて中身を確認してください。",
      };
    default:
      return assertNever(failure);
  }
}

function describeForeign(seems: ForeignFile): FailureDescription {
  const todo =
    seems === "word"
      ? "「.colead」で終わるファイルを選んでください。Wordに書いた回答は、アプリの記入欄に写してください。"
      : "「.colead」で終わるファイルを選んでください。";
  return {
    what: `Co-LEADワークシートのファイルではありません。${FOREIGN_LABELS[seems]}のようです。`,
    safe: UNTOUCHED,
    todo,
  };
}

function placeInWords({ line, column }: JsonPlace): string {
  return `${line}行目の${column}文字目`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
