import type { Project } from "../../worksheets/project/model.ts";
import { UsageError } from "./exit-code.ts";

/** The ids of the companies named on the command line. Throws a UsageError that names one the project lacks. */
export function companyIds(
  project: Project,
  names: readonly string[] | undefined,
): { readonly companies?: readonly string[] } {
  if (names === undefined) return {};
  const companies = names.flatMap((name) => {
    const found = project.companies.filter((company) => company.name === name || company.id === name);
    if (found.length === 0)
      throw new UsageError(
        `企業「${name}」は、このプロジェクトにありません。あるのは：${project.companies.map((company) => company.name).join("、")}`,
      );
    return found.map(({ id }) => id);
  });
  return { companies };
}
