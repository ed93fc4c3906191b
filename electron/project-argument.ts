import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT_ENDING } from "./files/session-context.ts";

/**
 * The project file among a program's arguments (a double-click on Windows and Linux), as an absolute path. The first
 * argument is the program itself; options are none of ours.
 */
export function projectArgument(argv: readonly string[], workingFolder: string): string | undefined {
  const file = argv
    .slice(1)
    .findLast((argument) => !argument.startsWith("-") && argument.toLowerCase().endsWith(PROJECT_ENDING));
  if (file === undefined) return undefined;
  // Linux desktops hand over addresses; one with a host would lead to another computer.
  if (file.startsWith("file:///")) return fileURLToPath(file);
  return isAbsolute(file) ? file : resolve(workingFolder, file);
}
