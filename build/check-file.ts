import { parseArgs } from "node:util";
import { worksheet } from "../worksheets/catalog/index.ts";
import { REGISTER_NAMES } from "../worksheets/definition/register.ts";
import type { WorksheetId } from "../worksheets/definition/worksheet-definition.ts";
import { type Advice, advice } from "../worksheets/journey/advice.ts";
import { projectProgress, type WorksheetProgress } from "../worksheets/journey/progress.ts";
import { STATUS_LABELS } from "../worksheets/journey/status.ts";
import type { Project } from "../worksheets/project/model.ts";
import { REGISTER_LABELS, registerRows } from "../worksheets/project/register-fields.ts";
import { EXIT, UsageError } from "./cli/exit-code.ts";
import { passwordFrom } from "./cli/password-file.ts";
import { readProblem, readProject } from "./cli/read-project.ts";
import { runCommand } from "./cli/run-command.ts";
import { today } from "./cli/today.ts";

const HELP = `プロジェクトファイルが正しく開けるかを確かめ、進み具合と助言を示します。

  npm run check-file -- ファイル.colead …

      --quiet                   開けるかどうかだけを示す
      --password-file ファイル  パスワードを1行目に書いたファイル（保護されたファイルのとき）
  -h, --help                    この説明

終了コード：0 = すべて開ける、1 = 開けないものがある、2 = 指定の誤り
`;

/** How many findings of one rule are listed; the rest is counted. */
const LISTED = 3;

const sheetCode = (key: string) => worksheet(key.split("/")[0] as WorksheetId).code;

/** The findings of one rule: the first ones, and how many more there are. */
function adviceLines(found: readonly Advice[]): readonly string[] {
  const more = found.length - LISTED;
  return [
    ...found
      .slice(0, LISTED)
      .map(({ sheet, message, todo }) => `  助言 ${sheet ? `${sheetCode(sheet)} ` : ""}${message} → ${todo}`),
    ...(more > 0 ? [`       （同じ種類の助言が、ほかに${more}件）`] : []),
  ];
}

function worksheetLine({ worksheet: definition, status, counts, shared }: WorksheetProgress): string {
  const share = shared && definition.sharedWith ? `（${sheetCode(definition.sharedWith)}と共通）` : "";
  return `  ${definition.code}  ${STATUS_LABELS[status]}  ${counts.answered}/${counts.total}項目${share}`;
}

function summary(project: Project): readonly string[] {
  const { municipality } = project;
  const rows = REGISTER_NAMES.map((name) => `${REGISTER_LABELS[name]} ${registerRows(project, name).length}`);
  const found = advice(project, { today: today() });
  const rules = [...new Set(found.map(({ id }) => id))];
  return [
    `  ${[municipality.name || "（自治体名は未記入）", municipality.fiscalYear, municipality.round].filter(Boolean).join(" ")}　${rows.join("・")}`,
    ...projectProgress(project).worksheets.map(worksheetLine),
    ...rules.flatMap((id) => adviceLines(found.filter((one) => one.id === id))),
  ];
}

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      help: { type: "boolean", short: "h", default: false },
      quiet: { type: "boolean", default: false },
      "password-file": { type: "string" },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return EXIT.done;
  }
  if (positionals.length === 0) throw new UsageError("確かめるファイルを指定してください。");
  const password = await passwordFrom(values["password-file"]);
  let failed = false;
  for (const file of positionals) {
    const result = await readProject(file, password);
    if (result.ok) {
      console.log(`「${file}」は正しく開けます（${result.revision}回保存）。`);
      if (!values.quiet) console.log(summary(result.project).join("\n"));
    } else {
      console.error(readProblem(file, result));
      failed = true;
    }
  }
  return failed ? EXIT.failed : EXIT.done;
}

await runCommand(main);
