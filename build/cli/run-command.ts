import { EXIT, UsageError } from "./exit-code.ts";

/** Runs a command's main function and sets the exit code; what goes wrong is said in one sentence. */
export async function runCommand(main: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const usage = error instanceof UsageError ? error.message : argumentProblem(error);
    if (usage !== undefined) {
      console.error(`${usage}\n使い方は --help で表示できます。`);
      process.exitCode = EXIT.usage;
      return;
    }
    console.error("予期しない問題が起きたため、中断しました。もとのファイルは変更していません。");
    console.error(error);
    process.exitCode = EXIT.failed;
  }
}

/** What `util.parseArgs` found wrong, in Japanese; undefined for any other error. */
function argumentProblem(error: unknown): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const option = /'([^' ]+)/u.exec(String(message))?.[1] ?? "";
  switch (code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `指定「${option}」はありません。`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `指定「${option.replace(/,$/u, "")}」の書き方が違います（値が要るか、値が余分です）。`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `「${option}」は指定できません。`;
    default:
      return undefined;
  }
}
