import type { Project } from "../../worksheets/project/model.ts";
import { projectSubject } from "../../worksheets/project/project-subject.ts";
import { safeFileName } from "../../worksheets/text/file-name.ts";

export const PRODUCT = "Co-LEAD ワークシート";

/** What a project is called in the app while its file has no name: its municipality and round. */
export function projectName(project: Project): string {
  return projectSubject(project) || "無題のプロジェクト";
}

/** A file name to offer for a project that was never saved, without its ending. */
export function suggestedFileName(project: Project): string {
  const { name, fiscalYear, round } = project.municipality;
  return safeFileName(["Co-LEADワークシート", name, `${fiscalYear}${round}`].filter(Boolean).join("_"));
}

/** A project file's name without its ending, to offer for another file. */
export function withoutEnding(fileName: string): string {
  return fileName.replace(/\.colead$/iu, "");
}
