import { mkdir } from "node:fs/promises";
import { join, parse } from "node:path";
import { writeFileSafely } from "../electron/files/write-file-safely.ts";
import { type DocumentPlan, plannedDocuments, plannedTables } from "../worksheets/export/document-plan.ts";
import type { HandOutOptions } from "../worksheets/export/hand-outs/hand-out-options.ts";
import { handOutWarnings } from "../worksheets/export/hand-outs/hand-out-warnings.ts";
import { keptBackWords } from "../worksheets/export/hand-outs/kept-back-words.ts";
import { formatsOf } from "../worksheets/export/plan-documents.ts";
import { tableFiles } from "../worksheets/export/table-files.ts";
import { planRegisters } from "../worksheets/export/xlsx/plan-workbooks.ts";
import type { Project } from "../worksheets/project/model.ts";
import { companyIds } from "./cli/company-ids.ts";
import { EXIT } from "./cli/exit-code.ts";
import { EXPORT_HELP, type ExportArguments, exportArguments } from "./cli/export-arguments.ts";
import { ExportReport } from "./cli/export-report.ts";
import { fileProblem } from "./cli/file-problem.ts";
import { passwordFrom } from "./cli/password-file.ts";
import { Progress } from "./cli/progress.ts";
import { readProblem, readProject } from "./cli/read-project.ts";
import { runCommand } from "./cli/run-command.ts";
import { sampleNamed } from "./cli/samples.ts";
import { type WrittenDocument, writeDocument } from "./cli/write-document.ts";

/** A project to export and the folder its documents go to. */
interface Job {
  readonly project: Project;
  readonly folder: string;
}

/** The projects named on the command line; files that cannot be opened are reported and left out. */
async function jobs(args: ExportArguments, report: ExportReport): Promise<readonly Job[]> {
  if (args.files.length === 0) return [{ project: sampleNamed(args.sample ?? "kitami"), folder: args.out }];
  const password = await passwordFrom(args.passwordFile);
  const found: Job[] = [];
  for (const file of args.files) {
    const result = await readProject(file, password);
    if (!result.ok) report.failed(readProblem(file, result));
    // Several projects would overwrite each other's A-1, hence a folder for each.
    else
      found.push({
        project: result.project,
        folder: args.files.length === 1 ? args.out : join(args.out, parse(file).name),
      });
  }
  return found;
}

/** A file to write, with its ending. */
interface FileToWrite {
  readonly name: string;
  write(): WrittenDocument | Promise<WrittenDocument>;
}

/** Everything the command line asks for of a project: documents in every format, then tables. */
function planFiles(project: Project, args: ExportArguments): readonly FileToWrite[] {
  const plan = planFor(project, args);
  const documents = args.formats.length > 0 ? plannedDocuments(project, plan) : [];
  const { layout, date, mode } = args.options;
  // An empty form has nobody's register, and hand-outs none at all.
  const registers = args.handOuts || mode === "blank" ? [] : args.registers;
  const workbooks =
    args.tableFormats.length > 0
      ? [...planRegisters(project, { registers, layout, date }), ...plannedTables(project, plan)]
      : [];
  return [
    ...documents.flatMap((document) =>
      formatsOf(document, args.formats).map((format) => ({
        name: `${document.name}.${format}`,
        write: () => writeDocument(document.build(), format),
      })),
    ),
    ...args.tableFormats.flatMap((format) => tableFiles(workbooks, format)),
  ];
}

async function exportFile(
  { name, write }: FileToWrite,
  folder: string,
  progress: Progress,
  report: ExportReport,
): Promise<void> {
  const wanted = join(folder, name);
  progress.working(name);
  try {
    const { bytes, notes } = await write();
    const written = await writeFileSafely(wanted, bytes);
    report.written(written, notes);
    if (written !== wanted)
      report.note(`「${wanted}」はほかのアプリが開いているため、「${written}」に書き出しました。`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    report.failed(fileProblem(error, wanted));
  }
  progress.step();
}

function planFor(project: Project, args: ExportArguments): DocumentPlan {
  if (args.handOuts) return { kind: "handOuts", options: args.handOuts };
  return { kind: "worksheets", options: { ...args.options, ...companyIds(project, args.companyNames) } };
}

/** Says what the hand-outs leave out and what may be missing, as the screen does before they are made. */
function noteHandOuts(project: Project, options: HandOutOptions, report: ExportReport): void {
  const left = keptBackWords(project, options);
  if (left.length > 0) report.note(`次のものは入れていません（--personal で選べます）：${left.join("、")}`);
  for (const { message } of handOutWarnings(project, options.kinds)) report.note(message);
}

async function main(argv: readonly string[]): Promise<number> {
  const args = exportArguments(argv);
  if (args.help) {
    console.log(EXPORT_HELP);
    return EXIT.done;
  }
  const report = new ExportReport();
  for (const { project, folder } of await jobs(args, report)) {
    const files = planFiles(project, args);
    if (args.handOuts) noteHandOuts(project, args.handOuts, report);
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      report.failed(fileProblem(error, folder));
      continue;
    }
    const progress = new Progress(files.length);
    for (const file of files) await exportFile(file, folder, progress, report);
    progress.finish();
  }
  return report.print() ? EXIT.done : EXIT.failed;
}

await runCommand(main);
