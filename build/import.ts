import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { nodeSealCrypto } from "../electron/files/node-seal-crypto.ts";
import { REGISTER_NAMES, type RegisterName } from "../worksheets/definition/register.ts";
import { applyImport } from "../worksheets/exchange/import/apply-import.ts";
import { fittingSheet, guessSetting } from "../worksheets/exchange/import/guess-setting.ts";
import { planImport } from "../worksheets/exchange/import/plan-import.ts";
import { readRows } from "../worksheets/exchange/import/read-rows.ts";
import { describeReadFailure } from "../worksheets/exchange/read/describe-read-failure.ts";
import { MAX_TABLE_BYTES } from "../worksheets/exchange/read/read-limits.ts";
import { type ReadTable, readTable } from "../worksheets/exchange/read/read-table.ts";
import { nextLineage } from "../worksheets/project/lineage.ts";
import { parseProjectFile } from "../worksheets/project/parse-project-file.ts";
import { REGISTER_LABELS } from "../worksheets/project/register-fields.ts";
import { createSealer } from "../worksheets/project/sealed/sealer.ts";
import { serializeProject } from "../worksheets/project/serialize-project.ts";
import { createFile } from "./cli/create-file.ts";
import { EXIT, UsageError } from "./cli/exit-code.ts";
import { fileProblem } from "./cli/file-problem.ts";
import { importReport } from "./cli/import-report.ts";
import { newId } from "./cli/new-id.ts";
import { passwordFrom } from "./cli/password-file.ts";
import { readProblem, readProject } from "./cli/read-project.ts";
import { runCommand } from "./cli/run-command.ts";

const REGISTERS = REGISTER_NAMES.map((name) => REGISTER_LABELS[name]).join("・");

const HELP = `Excel・CSVの一覧を台帳に取り込み、新しいプロジェクトファイルを作ります。

  npm run import -- ファイル.colead 一覧.xlsx --register 企業 --out 新しいファイル.colead

      --register 名前           取り込む台帳（${REGISTERS}）
      --out ファイル            作るファイル。同じ名前のファイルがあるときは、何も書きません
      --dry-run                 行ごとの内容と理由を示すだけで、何も書かない
      --password-file ファイル  パスワードを1行目に書いたファイル。作るファイルも同じパスワードで保護します
  -h, --help                    この説明

列は見出しから推測します。どの行か分からない行と、意味の分からない値は、取り込みません。
終了コード：0 = 終わった、1 = 読み書きできなかった、2 = 指定の誤り
`;

function registerNamed(label: string | undefined): RegisterName {
  const found = REGISTER_NAMES.find((name) => REGISTER_LABELS[name] === label);
  if (!found) throw new UsageError(`--register で、台帳を指定してください（${REGISTERS}）。`);
  return found;
}

/** Reads the list; one that is far too large is judged by its size alone. Throws what the system says. */
async function readList(path: string): Promise<ReadTable> {
  const { size } = await stat(path);
  if (size > MAX_TABLE_BYTES)
    return { ok: false, failure: { kind: "tooLarge", bytes: size, limit: MAX_TABLE_BYTES } };
  return readTable(path, await readFile(path));
}

function importArguments(argv: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      help: { type: "boolean", short: "h", default: false },
      register: { type: "string" },
      out: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      "password-file": { type: "string" },
    },
    allowPositionals: true,
  });
  return { values, positionals };
}

async function importList(argv: readonly string[]): Promise<number> {
  const { values, positionals } = importArguments(argv);
  if (values.help) {
    console.log(HELP);
    return EXIT.done;
  }
  const [file, list, ...others] = positionals;
  if (file === undefined || list === undefined || others.length > 0)
    throw new UsageError("プロジェクトファイルと、取り込む一覧を、ひとつずつ指定してください。");
  const register = registerNamed(values.register);
  const { out } = values;
  if (out === undefined && !values["dry-run"])
    throw new UsageError("作るファイルを --out で指定してください。内容を見るだけなら --dry-run です。");
  const password = await passwordFrom(values["password-file"]);
  const read = await readProject(file, password);
  if (!read.ok) {
    console.error(readProblem(file, read));
    return EXIT.failed;
  }
  let path = list;
  try {
    const listed = await readList(list);
    if (!listed.ok) {
      const { what, safe, todo } = describeReadFailure(listed.failure);
      console.error(`「${list}」：${what}\n  ${safe}\n  ${todo}`);
      return EXIT.failed;
    }
    const sheet = listed.table.sheets[fittingSheet(register, listed.table)];
    if (!sheet) throw new Error("A table has a sheet");
    const setting = guessSetting(register, sheet);
    const plan = planImport(read.project, readRows(sheet, setting), setting);
    console.log(importReport(read.project, sheet, setting, plan).join("\n"));
    if (values["dry-run"] || out === undefined) return EXIT.done;
    path = out;
    const project = applyImport(read.project, plan, newId);
    const plain = serializeProject(project, read.revision + 1, nextLineage(read));
    if (!parseProjectFile(plain).ok) throw new Error("What would be written does not open");
    const sealer = password === undefined ? undefined : await createSealer(nodeSealCrypto, password);
    await createFile(out, sealer ? await sealer.seal(plain) : plain);
    console.log(out);
    return EXIT.done;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    console.error(fileProblem(error, path));
    return EXIT.failed;
  }
}

await runCommand(importList);
