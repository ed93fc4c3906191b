import { FORMAT } from "./file-format.ts";

/** What a file that is no project file seems to be. */
export type ForeignFile =
  | "word"
  | "excel"
  | "powerpoint"
  | "zip"
  | "oldOffice"
  | "pdf"
  | "image"
  | "utf16Text"
  | "markup"
  | "otherText"
  | "otherJson";

const SIGNATURES: readonly (readonly [ForeignFile, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["oldOffice", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["utf16Text", [0xff, 0xfe]],
  ["utf16Text", [0xfe, 0xff]],
];

/** Folders that only one kind of Office document has (ECMA-376 Part 2). */
const OFFICE_FOLDERS: readonly (readonly [ForeignFile, string])[] = [
  ["word", "word/"],
  ["excel", "xl/"],
  ["powerpoint", "ppt/"],
];

/** How much of either end of a zip file is searched for the names it holds. */
const SEARCHED = 64 * 1024;

/** What a file is by its first bytes, or undefined when they say nothing. */
export function foreignByBytes(bytes: Uint8Array): ForeignFile | undefined {
  const kind = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];
  if (kind !== "zip") return kind;
  const ends = [bytes.subarray(0, SEARCHED), bytes.subarray(-SEARCHED)];
  const names = ends.map((end) => new TextDecoder("latin1").decode(end)).join("");
  return OFFICE_FOLDERS.find(([, folder]) => names.includes(folder))?.[0] ?? "zip";
}

/** What a text that is no JSON is, or undefined when it seems to be a damaged project file. */
export function foreignByText(text: string): ForeignFile | undefined {
  if (text.includes(FORMAT)) return undefined;
  const start = text.trimStart()[0];
  if (start === "<") return "markup";
  return start === "{" ? undefined : "otherText";
}
