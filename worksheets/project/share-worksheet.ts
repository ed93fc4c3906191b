import { worksheet } from "../catalog/index.ts";
import type { ItemId } from "../definition/item-definition.ts";
import type { WorksheetId } from "../definition/worksheet-definition.ts";
import { counterpart } from "./edit-answers.ts";
import type { Answers, Project } from "./model.ts";

/**
 * 「B-4を別に記入する」: copies the shared answers with their notes once; from now on each worksheet has its own.
 * Throws for a worksheet that shares nothing; changes nothing when it is already separate.
 */
export function separateWorksheet(project: Project, id: WorksheetId): Project {
  const { sharedWith, items } = sharing(id);
  if (project.separated.includes(id)) return project;
  const copies = items.flatMap((item) => {
    const shared = project.answers[counterpart(item, sharedWith)];
    return shared === undefined ? [] : [[item, shared] as const];
  });
  return {
    ...project,
    answers: { ...without(project.answers, items), ...Object.fromEntries(copies) },
    separated: [...project.separated, id],
  };
}

/** The way back: the worksheet's own answers and notes are removed and the shared ones show again. */
export function linkWorksheet(project: Project, id: WorksheetId): Project {
  const { items } = sharing(id);
  if (!project.separated.includes(id)) return project;
  return {
    ...project,
    answers: without(project.answers, items),
    separated: project.separated.filter((other) => other !== id),
  };
}

function sharing(id: WorksheetId): { readonly sharedWith: WorksheetId; readonly items: readonly ItemId[] } {
  const { sharedWith, steps } = worksheet(id);
  if (sharedWith === undefined) throw new Error(`${id} shares no answers`);
  return { sharedWith, items: steps.flatMap((step) => step.items.map((item) => item.id)) };
}

function without(answers: Answers, items: readonly ItemId[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([item]) => !items.includes(item)));
}
