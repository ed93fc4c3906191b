import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { type AnswerValue, isAnswered } from "../../../worksheets/items/index.ts";
import { standingValue } from "../../../worksheets/journey/carry-over.ts";
import { setValue, storageRef } from "../../../worksheets/project/edit-answers.ts";
import type { Answers, ItemRef, Project } from "../../../worksheets/project/model.ts";

/** What taking over an example does to an answer as it stands. */
export type DraftEffect = "fill" | "append" | "replace";

/** A list keeps its own lines; any other answer is replaced, which can be undone. */
export function draftEffect(project: Project, ref: ItemRef): DraftEffect {
  const definition = itemDefinition(ref.item);
  if (!isAnswered(definition, standingValue(project, ref).value)) return "fill";
  return definition.kind === "list" ? "append" : "replace";
}

/** Takes a draft over as the answer and marks it 記入例 until it is edited. */
export function withDraft(project: Project, ref: ItemRef, draft: AnswerValue): Project {
  const appended = draftEffect(project, ref) === "append";
  const before = standingValue(project, ref).value as readonly unknown[];
  const value = appended ? ([...before, ...(draft as readonly unknown[])] as unknown as AnswerValue) : draft;
  return markIllustrative(setValue(project, ref, value), ref);
}

function markIllustrative(project: Project, ref: ItemRef): Project {
  const { item, company } = storageRef(project, ref);
  const marked = (answers: Answers): Answers => ({
    ...answers,
    [item]: { ...answers[item], illustrative: true },
  });
  if (company === undefined) return { ...project, answers: marked(project.answers) };
  return {
    ...project,
    companies: project.companies.map((row) =>
      row.id === company ? { ...row, answers: marked(row.answers) } : row,
    ),
  };
}
