import { answerTag } from "../../../worksheets/export/answer-tag.ts";
import { sameJson } from "../../../worksheets/items/merge.ts";
import type { Advice } from "../../../worksheets/journey/advice.ts";
import { storageRef } from "../../../worksheets/project/edit-answers.ts";
import type { ItemRef, Project } from "../../../worksheets/project/model.ts";

export type AdviceByItem = ReadonlyMap<string, readonly Advice[]>;

const NONE: readonly Advice[] = [];
/** The rule that repeats an answer's findings, which its card has below the field. */
const REPEATS_FINDINGS = "value";

/**
 * Advice by the question it belongs to. Groups that are the same as before stay the same arrays, so that a card
 * renders only when its own advice changes.
 */
export function adviceByItem(all: readonly Advice[], before: AdviceByItem = new Map()): AdviceByItem {
  const groups = new Map<string, Advice[]>();
  for (const advice of all) {
    if (!advice.ref || advice.id === REPEATS_FINDINGS) continue;
    const tag = answerTag(advice.ref);
    const group = groups.get(tag);
    if (group) group.push(advice);
    else groups.set(tag, [advice]);
  }
  return new Map(
    [...groups].map(([tag, group]) => {
      const old = before.get(tag);
      return [tag, old && sameJson(old, group) ? old : group];
    }),
  );
}

/** The advice about one question; a shared worksheet's stands with the other's question (B-4 with A-4). */
export function adviceFor(byItem: AdviceByItem, project: Project, ref: ItemRef): readonly Advice[] {
  return byItem.get(answerTag(ref)) ?? byItem.get(answerTag(storageRef(project, ref))) ?? NONE;
}
