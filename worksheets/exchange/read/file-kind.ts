import { FORMAT } from "../../project/file-format.ts";
import { foreignByBytes } from "../../project/foreign-file.ts";
import { decodeUtf8, withoutBom } from "../../project/utf8.ts";
import { type OtherFile, ReadTrouble } from "./read-failure.ts";

/** How much of a file's beginning says what it is. */
const HEAD = 4096;

/**
 * What a file is by its bytes: its name may say anything (.xls that is HTML, .xlsx that is a PDF). Throws ReadTrouble
 * for what is no table.
 */
export function tableKind(bytes: Uint8Array): "zip" | "text" {
  const kind = foreignByBytes(bytes);
  switch (kind) {
    case "excel":
    case "zip":
      return "zip";
    case "word":
    case "powerpoint":
    case "pdf":
    case "image":
      return refuse(kind);
    case "oldOffice":
      return oldOffice(bytes);
    default:
      refuseMarkup(bytes);
      return "text";
  }
}

function refuse(seems: OtherFile): never {
  throw new ReadTrouble({ kind: "otherFile", seems });
}

/**
 * A compound file (MS-CFB) is an encrypted workbook (MS-OFFCRYPTO, stream EncryptedPackage), an .xls of Excel 97–2003
 * (MS-XLS, stream Workbook), or another old document. Names of streams are UTF-16.
 */
function oldOffice(bytes: Uint8Array): never {
  const text = new TextDecoder("latin1").decode(bytes);
  const has = (stream: string) => text.includes([...stream].join("\0"));
  if (has("EncryptedPackage")) throw new ReadTrouble({ kind: "passwordProtected" });
  return refuse(has("Workbook") || has("Book\0") ? "oldExcel" : "oldOffice");
}

/** HTML and XML saved under a table's name, mail archives of web pages, and our own project files. */
function refuseMarkup(bytes: Uint8Array): void {
  const head = withoutBom(bytes).subarray(0, HEAD);
  const text = new TextDecoder("latin1").decode(head).trimStart();
  if (/^<(?:[!?]|[a-z])/iu.test(text) || /^mime-version:/iu.test(text)) refuse("markup");
  const utf8 = text.startsWith("{") ? decodeUtf8(head) : undefined;
  if ((utf8 ?? text).startsWith("{") && (utf8 ?? text).includes(FORMAT)) refuse("project");
}
