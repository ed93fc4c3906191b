import { answerTag } from "../../../worksheets/export/answer-tag.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";

/** Element id of a question's card, or of a check's button in the matrix. */
export function itemElementId(ref: ItemRef): string {
  return `item-${answerTag(ref)}`;
}

/** Element id of a step's heading. */
export function stepElementId(step: string): string {
  return `step-${step}`;
}
