import { itemDefinition } from "../catalog/index.ts";
import type { Choice } from "../definition/choice.ts";
import type { ManyValue } from "../items/many.ts";
import type { Company, Project } from "../project/model.ts";
import { participatingCompanies } from "./carry-over.ts";

/** A kind of talent that companies asked for in B-3 STEP5. */
export interface Need {
  readonly role: Choice;
  readonly companies: readonly Company[];
}

/** The roles a company asked for (b3.roles), in the form's order. */
export function neededRoles(company: Company): readonly string[] {
  return (company.answers["b3.roles"]?.value as ManyValue | undefined)?.choices ?? [];
}

/** The needs of all companies that take part (of all companies while none does), as A-4/B-4 STEP3 shows them. */
export function collectedNeeds(project: Project): readonly Need[] {
  const definition = itemDefinition("b3.roles");
  if (definition.kind !== "many") return [];
  const joining = participatingCompanies(project);
  const companies = joining.length > 0 ? joining : project.companies;
  return definition.choices
    .map((role) => ({
      role,
      companies: companies.filter((company) => neededRoles(company).includes(role.id)),
    }))
    .filter((need) => need.companies.length > 0);
}
