import { randomUUID } from "node:crypto";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { Municipality } from "../worksheets/project/model.ts";
import { newProject } from "../worksheets/project/new-project.ts";
import { MUNICIPALITY_FIELDS } from "../worksheets/project/register-fields.ts";
import { serializeProject } from "../worksheets/project/serialize-project.ts";
import { createFile } from "./cli/create-file.ts";
import { EXIT, UsageError } from "./cli/exit-code.ts";
import { fileProblem } from "./cli/file-problem.ts";
import { runCommand } from "./cli/run-command.ts";
import { SAMPLE_NAMES, sampleNamed } from "./cli/samples.ts";

const HELP = `新しいプロジェクトファイルを作ります。

  npm run new -- ファイル.colead [オプション]

      --sample 名前   記入例から作る（${SAMPLE_NAMES}）
${MUNICIPALITY_FIELDS.map(({ key, label }) => `      --${key} …  ${label}`).join("\n")}
  -h, --help          この説明

同じ名前のファイルがあるときは、何も書きません。
`;

const fieldOptions = Object.fromEntries(
  MUNICIPALITY_FIELDS.map(({ key }) => [key, { type: "string" as const }]),
);

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      ...fieldOptions,
      help: { type: "boolean", short: "h", default: false },
      sample: { type: "string" },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return EXIT.done;
  }
  const [named, ...others] = positionals;
  if (named === undefined || others.length > 0)
    throw new UsageError("作るファイルの名前を、ひとつ指定してください。例：npm run new -- 計画.colead");
  const path = extname(named) === "" ? `${named}.colead` : named;
  const typed: Readonly<Record<string, unknown>> = values;
  const filled = Object.fromEntries(
    MUNICIPALITY_FIELDS.flatMap(({ key }) => (typeof typed[key] === "string" ? [[key, typed[key]]] : [])),
  ) as Partial<Municipality>;
  const project = values.sample
    ? { ...sampleNamed(values.sample), id: randomUUID() }
    : newProject(randomUUID(), new Date().toISOString());
  try {
    await createFile(
      path,
      serializeProject({ ...project, municipality: { ...project.municipality, ...filled } }, 0),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    console.error(fileProblem(error, path));
    return EXIT.failed;
  }
  console.log(path);
  return EXIT.done;
}

await runCommand(main);
