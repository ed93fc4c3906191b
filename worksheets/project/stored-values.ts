import type { AnswerValue } from "../items/index.ts";
import type { Answers, ItemRef, Project } from "./model.ts";

/** An answer as it is kept. */
export interface StoredValue {
  readonly ref: ItemRef;
  readonly value: AnswerValue;
}

/** Every value a project keeps: those of the project, then those of each company. */
export function storedValues(project: Project): readonly StoredValue[] {
  return [
    ...valuesIn(project.answers),
    ...project.companies.flatMap((company) => valuesIn(company.answers, company.id)),
  ];
}

function valuesIn(answers: Answers, company?: string): StoredValue[] {
  return Object.entries(answers).flatMap(([item, { value }]) =>
    value === undefined ? [] : [{ ref: company === undefined ? { item } : { item, company }, value }],
  );
}
