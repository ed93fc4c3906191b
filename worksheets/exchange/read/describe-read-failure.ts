import { assertNever } from "../../definition/assert-never.ts";
import type { FailureDescription } from "../../project/describe-failure.ts";
import type { OtherFile, ReadFailure } from "./read-failure.ts";

const UNTOUCHED = "元のファイルも、いまのプロジェクトも変わっていません。";
const SAVE_AS_XLSX =
  "Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」にしてから、もう一度選んでください。";
const CHOOSE_TABLE = "Excelのファイル（.xlsx）か、CSVを選んでください。";

const OTHER_FILES: Readonly<Record<OtherFile, readonly [what: string, todo: string]>> = {
  oldExcel: ["古い形式のExcelファイル（.xls）です。", SAVE_AS_XLSX],
  binaryExcel: ["バイナリ形式のExcelファイル（.xlsb）です。", SAVE_AS_XLSX],
  openDocument: [
    "OpenDocument形式（.odsなど）のファイルです。",
    "LibreOfficeで開き、「名前を付けて保存」で「Excel 2007-365（.xlsx）」にしてから、もう一度選んでください。",
  ],
  word: [
    "Wordの文書です。",
    `表の部分をExcelに貼り付けて保存するか、表をコピーして「貼り付け」から取り込んでください。`,
  ],
  powerpoint: ["PowerPointの資料です。", CHOOSE_TABLE],
  zip: ["zipファイルです。", "展開して、中のExcelファイルかCSVを選んでください。"],
  oldOffice: ["古い形式のOffice文書です。", CHOOSE_TABLE],
  pdf: ["PDFです。", CHOOSE_TABLE],
  image: ["画像です。", CHOOSE_TABLE],
  markup: ["名前は表のファイルですが、中身はWebページ（HTML）かXMLです。", SAVE_AS_XLSX],
  project: [
    "Co-LEADワークシートのプロジェクトファイルです。",
    "ほかの人のプロジェクトの内容は、メニューの「ほかの人のファイルを統合する」で取り込めます。",
  ],
};

/** A refusal in three plain Japanese sentences. */
export function describeReadFailure(failure: ReadFailure): FailureDescription {
  switch (failure.kind) {
    case "empty":
      return {
        what: "ファイルの中身が空です。",
        safe: UNTOUCHED,
        todo: "ファイルをもう一度受け取ってください。",
      };
    case "tooLarge":
      return {
        what: `ファイルが大きすぎます（${megabytes(failure.bytes)}MB）。読めるのは${megabytes(failure.limit)}MBまでです。`,
        safe: UNTOUCHED,
        todo: "取り込みたい表だけを新しいブックに写して保存し、そのファイルを選んでください。",
      };
    case "unpacksTooLarge":
      return {
        what: `中身を展開すると${megabytes(failure.limit)}MBを超えるため、読むのをやめました。行がとても多い表か、壊すために作られたファイルです。`,
        safe: UNTOUCHED,
        todo: "取り込みたい行だけを新しいブックに写して保存し、そのファイルを選んでください。心当たりのないファイルは、開かずに情報システム担当に相談してください。",
      };
    case "tooManyRows":
      return {
        what: `シート「${failure.sheet}」に、${failure.limit.toLocaleString("ja-JP")}行を超える行があります。`,
        safe: UNTOUCHED,
        todo: "取り込みたい行だけを新しいブックに写して保存し、そのファイルを選んでください。",
      };
    case "tooManyColumns":
      return {
        what: `シート「${failure.sheet}」に、${failure.limit}列を超える列があります。`,
        safe: UNTOUCHED,
        todo: "取り込みたい列だけを新しいブックに写して保存し、そのファイルを選んでください。",
      };
    case "passwordProtected":
      return {
        what: "パスワードで保護されたExcelファイルです。このアプリでは読めません。",
        safe: UNTOUCHED,
        todo: "Excelで開き、パスワードを外したコピーを保存して、そのファイルを選んでください。取り込んだあと、コピーは削除してください。",
      };
    case "otherFile": {
      const [what, todo] = OTHER_FILES[failure.seems];
      return { what, safe: UNTOUCHED, todo };
    }
    case "broken":
      return {
        what: `ファイルが壊れています（${failure.detail}）。`,
        safe: UNTOUCHED,
        todo: "ファイルをもう一度受け取ってください。Excelで開ける場合は、開いて保存し直すと読めることがあります。",
      };
    case "notText":
      return {
        what: "文字として読めない部分があります。文字コードがUTF-8・Shift_JIS・EUC-JPのどれでもないか、表のファイルではありません。",
        safe: UNTOUCHED,
        todo: "Excelで開けるファイルなら、「Excelブック（.xlsx）」で保存して、そのファイルを選んでください。",
      };
    case "noCells":
      return {
        what: "値の入ったセルが、ひとつもありません。",
        safe: UNTOUCHED,
        todo: "別のファイルを選んでいないか、確認してください。",
      };
    default:
      return assertNever(failure);
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
