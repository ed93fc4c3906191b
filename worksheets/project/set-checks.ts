import type { ItemId } from "../definition/item-definition.ts";
import type { CheckValue } from "../items/check.ts";
import { setValue } from "./edit-answers.ts";
import type { Company, Project } from "./model.ts";

/** A check of B-1 to be set. */
export interface CheckChange {
  readonly company: string;
  readonly item: ItemId;
  readonly value: CheckValue;
}

/** How a check stands; never asked where nobody has touched it. */
export function checkState({ answers }: Company, item: ItemId): CheckValue {
  return (answers[item]?.value as CheckValue | undefined) ?? "";
}

/**
 * Sets many checks at once, each as `setValue` does. Checks that stand so already are not touched, nor are those of
 * companies that are gone; the same project when that is all of them.
 */
export function setChecks(project: Project, changes: readonly CheckChange[]): Project {
  const byCompany = new Map<string, CheckChange[]>();
  for (const change of changes) {
    const own = byCompany.get(change.company);
    if (own) own.push(change);
    else byCompany.set(change.company, [change]);
  }
  let changed = false;
  const companies = project.companies.map((company) => {
    const own = (byCompany.get(company.id) ?? []).filter(
      ({ item, value }) => checkState(company, item) !== value,
    );
    if (own.length === 0) return company;
    changed = true;
    // Of one company only, so that 300 × 10 checks do not copy the register 3,000 times.
    const alone = own.reduce<Project>(
      (before, { item, value }) => setValue(before, { item, company: company.id }, value),
      { ...project, companies: [company] },
    );
    return alone.companies[0] ?? company;
  });
  return changed ? { ...project, companies } : project;
}
