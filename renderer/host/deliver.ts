import { zipSync } from "fflate";
import { safeFileName } from "../../worksheets/text/file-name.ts";
import type { FileAccess, FolderHandle } from "./file-access.ts";
import { fileTrouble } from "./file-trouble.ts";
import type { ExportOutcome, NamedBytes } from "./host.ts";
import { writeVerified } from "./write-file.ts";

const DOWNLOADS = "ダウンロード フォルダー";

const MIMES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  ics: "text/calendar",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
};

function mimeOf(name: string): string {
  return MIMES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

/** A name that the folder does not have yet: "A-1.docx" → "A-1(2).docx". */
async function freeName(folder: FolderHandle, name: string): Promise<string> {
  const dot = name.lastIndexOf(".");
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name.slice(0, dot)}(${count})${name.slice(dot)}`;
    try {
      await folder.getFileHandle(free);
    } catch {
      return free;
    }
  }
}

async function intoFolder(folder: FolderHandle, files: readonly NamedBytes[]): Promise<ExportOutcome> {
  const written: string[] = [];
  for (const { name, bytes } of files) {
    const free = await freeName(folder, name);
    await writeVerified(await folder.getFileHandle(free, { create: true }), bytes);
    written.push(free);
  }
  return { kind: "done", files: written, where: `フォルダー「${folder.name}」` };
}

/** One archive of all files. Not compressed: Word, Excel and PDF files are already. */
function zipped(files: readonly NamedBytes[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}

function asDownload(access: FileAccess, files: readonly NamedBytes[], suggestedName: string): ExportOutcome {
  const [only] = files;
  if (only && files.length === 1) {
    access.download(only.name, only.bytes, mimeOf(only.name));
    return { kind: "done", files: [only.name], where: DOWNLOADS };
  }
  const name = `${safeFileName(suggestedName)}.zip`;
  access.download(name, zipped(files), "application/zip");
  return { kind: "done", files: [name], where: DOWNLOADS };
}

/**
 * Hands documents out: several into a folder of the user's choice where the browser allows it, else one download,
 * as an archive when there are several. `asked`: the user has just pressed something, without which no dialog opens.
 */
export async function deliverFiles(
  access: FileAccess,
  files: readonly NamedBytes[],
  suggestedName: string,
  asked: boolean,
): Promise<ExportOutcome> {
  try {
    if (!access.rewrites || !asked || files.length < 2) return asDownload(access, files, suggestedName);
    const folder = await access.chooseFolder();
    return folder ? await intoFolder(folder, files) : { kind: "cancelled" };
  } catch (error) {
    return { kind: "failed", reason: fileTrouble(error) };
  }
}
