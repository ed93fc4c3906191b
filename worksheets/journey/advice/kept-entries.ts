import { findItemDefinition, worksheetOfItem } from "../../catalog/index.ts";
import type { ItemDefinition } from "../../definition/item-definition.ts";
import { isShared } from "../../project/edit-answers.ts";
import type { Answers, Entry, ItemRef, Project } from "../../project/model.ts";

export interface KeptEntry {
  readonly ref: ItemRef;
  readonly definition: ItemDefinition;
  readonly entry: Entry;
}

/** Every entry that shows somewhere, the project's first, then company by company. B-4's are left out while it shows A-4's. */
export function keptEntries(project: Project): readonly KeptEntry[] {
  const of = (answers: Answers, company?: string) =>
    Object.entries(answers).flatMap(([item, entry]): KeptEntry[] => {
      const definition = findItemDefinition(item);
      if (definition === undefined || isShared(project, worksheetOfItem(item))) return [];
      return [{ ref: company === undefined ? { item } : { item, company }, definition, entry }];
    });
  return [...of(project.answers), ...project.companies.flatMap((company) => of(company.answers, company.id))];
}
