import { readFile, stat } from "node:fs/promises";
import { describeFailure } from "../../worksheets/project/describe-failure.ts";
import { MAX_FILE_BYTES } from "../../worksheets/project/file-format.ts";
import { type ParseResult, parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { fileProblem } from "./file-problem.ts";

/** A project file read and judged, or why it could not even be read. */
export type ReadResult = ParseResult | { readonly ok: false; readonly unreadable: string };

/** Reads a project file. Never throws: what is wrong is in the result. */
export async function readProject(path: string): Promise<ReadResult> {
  try {
    // A file that is far too large is judged by its size alone, before it fills the memory.
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES)
      return { ok: false, failure: { kind: "tooLarge", bytes: size, limit: MAX_FILE_BYTES } };
    return parseProjectFile(await readFile(path));
  } catch (error) {
    return { ok: false, unreadable: fileProblem(error, path) };
  }
}

/** What to tell the user about a file that was not opened. */
export function readProblem(path: string, result: Extract<ReadResult, { ok: false }>): string {
  if ("unreadable" in result) return result.unreadable;
  const { what, safe, todo } = describeFailure(result.failure);
  return `「${path}」：${what}\n  ${safe}\n  ${todo}`;
}
