import type { Sheet } from "../../../worksheets/journey/sheets.ts";
import { isShared, setConfirmed } from "../../../worksheets/project/edit-answers.ts";
import type { Project } from "../../../worksheets/project/model.ts";

/** A sheet that shows another's answers (B-4 until it is separated) is declared complete with it. */
function keysOf(project: Project, { key, worksheet }: Sheet): readonly string[] {
  return isShared(project, worksheet) && worksheet.sharedWith !== undefined
    ? [worksheet.sharedWith, key]
    : [key];
}

/** Whether somebody has declared a sheet complete. */
export function isDeclaredComplete(project: Project, sheet: Sheet): boolean {
  return keysOf(project, sheet).some((key) => project.confirmed.includes(key));
}

/** Declares a sheet complete, or takes that back. */
export function declareComplete(project: Project, sheet: Sheet, complete: boolean): Project {
  const keys = keysOf(project, sheet);
  return (complete ? keys.slice(0, 1) : keys).reduce(
    (changed, key) => setConfirmed(changed, key, complete),
    project,
  );
}
