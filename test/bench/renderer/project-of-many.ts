import { ALL_SHEETS } from "../../../worksheets/catalog/index.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { scaledProject } from "../scaled-project.ts";

/** The questions whose answers are companies of the register. */
const ASK_FOR_COMPANIES: ReadonlySet<string> = new Set(
  ALL_SHEETS.flatMap(({ steps }) => steps.flatMap(({ items }) => items))
    .filter((item) => item.kind === "refs" && item.source.from === "register")
    .map(({ id }) => id),
);

/** Many companies that all take part and stand wherever companies carry over to: nobody has shortened those lists. */
export function projectOfMany(companies: number): Project {
  const project = scaledProject(companies);
  const answers = Object.entries(project.answers).filter(([item]) => !ASK_FOR_COMPANIES.has(item));
  return { ...project, answers: Object.fromEntries(answers) };
}
