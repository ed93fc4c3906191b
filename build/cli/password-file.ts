import { readFile } from "node:fs/promises";
import { UsageError } from "./exit-code.ts";
import { fileProblem } from "./file-problem.ts";

/**
 * The password in the first line of a text file; undefined when no file is named. A file and no option with the
 * password itself, for command lines are kept by the shell and seen by every user of the PC.
 * Throws a UsageError when the file cannot be read or its first line is empty.
 */
export async function passwordFrom(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(fileProblem(error, path));
  }
  const password = text.replace(/^\ufeff/u, "").split(/\r?\n/u)[0];
  if (!password) throw new UsageError(`「${path}」の1行目に、パスワードがありません。`);
  return password;
}
