import type { WorksheetId } from "../definition/worksheet-definition.ts";
import type { Company, Project } from "../project/model.ts";
import { participatingCompanies } from "./carry-over.ts";

/**
 * The companies whose answers a worksheet waits for. B-1 looks at all candidates but those that were dropped (見送り);
 * B-3 is filled with the companies that take part (with all candidates while nothing is decided), as only their
 * needs go into A-4 and the tour.
 */
export function expectedCompanies(project: Project, worksheet: WorksheetId): readonly Company[] {
  const joining = participatingCompanies(project);
  if (worksheet === "b3" && joining.length > 0) return joining;
  return project.companies.filter(({ participation }) => participation !== "declined");
}
