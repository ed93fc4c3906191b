import type { ItemId } from "../../../worksheets/definition/item-definition.ts";
import type { AnswerValue } from "../../../worksheets/items/index.ts";
import type { Answers, Company, Project } from "../../../worksheets/project/model.ts";
import { newCompany, newProject } from "../../../worksheets/project/new-project.ts";

/** Entries that hold these values and nothing else. */
export function answersOf(values: Readonly<Record<ItemId, AnswerValue>>): Answers {
  return Object.fromEntries(Object.entries(values).map(([item, value]) => [item, { value }]));
}

/** A named project with these answers; everything else is empty. */
export function projectOf(
  values: Readonly<Record<ItemId, AnswerValue>> = {},
  rest: Partial<Project> = {},
): Project {
  return {
    ...newProject("p1", "2026-04-01T00:00:00.000Z", { name: "見本市" }),
    answers: answersOf(values),
    ...rest,
  };
}

const READY = { "b1.owner": "yes", "b1.floor": "yes", "b1.team": "yes" } as const;

/** A company that takes part and about which no rule has anything to say. */
export function joiningCompany(
  id: string,
  rest: Partial<Company> = {},
  values: Readonly<Record<ItemId, AnswerValue>> = {},
): Company {
  return newCompany({
    id,
    name: `企業${id}`,
    participation: "joins",
    reason: "新しい事業を始めたい",
    answers: answersOf({
      ...READY,
      "b3.summary": "部品をつくる会社",
      "b3.roles": { choices: ["engineer"] },
      ...values,
    }),
    ...rest,
  });
}
