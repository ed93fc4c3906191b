import { readFile, stat } from "node:fs/promises";
import { nodeSealCrypto } from "../../electron/files/node-seal-crypto.ts";
import { describeFailure } from "../../worksheets/project/describe-failure.ts";
import { MAX_FILE_BYTES } from "../../worksheets/project/file-format.ts";
import { type ParseResult, parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { describeSeal, type SealFailure } from "../../worksheets/project/sealed/describe-seal.ts";
import { isSealed } from "../../worksheets/project/sealed/seal-header.ts";
import { openSealed } from "../../worksheets/project/sealed/sealer.ts";
import { fileProblem } from "./file-problem.ts";

/** A project file read and judged, or why it could not even be read or unsealed. */
export type ReadResult =
  | ParseResult
  | { readonly ok: false; readonly unreadable: string }
  | { readonly ok: false; readonly seal: SealFailure };

/** Reads a project file; `password`: for those that have one. Never throws: what is wrong is in the result. */
export async function readProject(path: string, password?: string): Promise<ReadResult> {
  try {
    // A file that is far too large is judged by its size alone, before it fills the memory.
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES)
      return { ok: false, failure: { kind: "tooLarge", bytes: size, limit: MAX_FILE_BYTES } };
    const bytes = await readFile(path);
    if (password === undefined || !isSealed(bytes)) return parseProjectFile(bytes);
    const opened = await openSealed(nodeSealCrypto, bytes, password);
    if (opened.kind === "open") return parseProjectFile(opened.bytes);
    return { ok: false, seal: opened.kind === "refused" ? opened.refusal : opened };
  } catch (error) {
    return { ok: false, unreadable: fileProblem(error, path) };
  }
}

/** What to tell the user about a file that was not opened. */
export function readProblem(path: string, result: Extract<ReadResult, { ok: false }>): string {
  if ("unreadable" in result) return result.unreadable;
  const { what, safe, todo } = "seal" in result ? describeSeal(result.seal) : describeFailure(result.failure);
  // Where a command is told the password.
  const how =
    "failure" in result && result.failure.kind === "sealed"
      ? "\n  パスワードを1行目に書いたファイルを、--password-file で指定してください。"
      : "";
  return `「${path}」：${what}\n  ${safe}\n  ${todo}${how}`;
}
