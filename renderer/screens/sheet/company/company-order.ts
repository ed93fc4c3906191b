import type { Company, Participation, Project } from "../../../../worksheets/project/model.ts";

const ORDER: readonly Participation[] = ["joins", "asking", "notAsked", "declined"];

/** Those that take part first, those that do not last; otherwise in the register's order. */
export function companiesInOrder({ companies }: Project): readonly Company[] {
  return ORDER.flatMap((participation) =>
    companies.filter((company) => company.participation === participation),
  );
}
