import type { Choice } from "../../../../worksheets/definition/choice.ts";
import type { Company, Participation, Project } from "../../../../worksheets/project/model.ts";
import { PARTICIPATION } from "../../../../worksheets/project/register-fields.ts";

const ORDER: readonly Participation[] = ["joins", "asking", "notAsked", "declined"];

export interface CompanyGroup {
  /** 参加の判断 they have in common. */
  readonly participation: Choice;
  readonly companies: readonly Company[];
}

/** The companies by 参加の判断: those that take part first, those that do not last. No group is empty. */
export function companyGroups({ companies }: Project): readonly CompanyGroup[] {
  return ORDER.flatMap((wanted) => {
    const participation = PARTICIPATION.find(({ id }) => id === wanted);
    const group = companies.filter((company) => company.participation === wanted);
    return participation && group.length > 0 ? [{ participation, companies: group }] : [];
  });
}

/** The companies in the order of their groups. */
export function companiesInOrder(project: Project): readonly Company[] {
  return companyGroups(project).flatMap(({ companies }) => companies);
}
