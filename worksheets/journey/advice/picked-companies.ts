import type { Company, ItemRef, Project } from "../../project/model.ts";
import { shownName } from "../../project/ref-in-words.ts";
import { rowsById } from "../../project/rows-by-id.ts";
import { standingAnswer } from "../standing-answer.ts";

export const TOUR_COMPANIES: ItemRef = { item: "b5.companies" };

/** How a company is called in advice. */
export function companyName({ name }: Company): string {
  return shownName(name);
}

/** "A、B、C" */
export function companyNames(companies: readonly Company[]): string {
  return companies.map(companyName).join("、");
}

/** The companies of the register that the tour visits (b5.companies), as it stands. */
export function tourCompanies(project: Project): readonly Company[] {
  const rows = rowsById(project.companies);
  const ids = standingAnswer(project, "refs", TOUR_COMPANIES).flatMap((pick) =>
    "row" in pick ? [pick.row] : [],
  );
  return [...new Set(ids)].flatMap((id) => rows.get(id) ?? []);
}
