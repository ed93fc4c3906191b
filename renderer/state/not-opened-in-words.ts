import { describeFailure } from "../../worksheets/project/describe-failure.ts";
import type { NotOpened } from "../host/host.ts";

/** Why a file was not opened, what is safe and what can be done: a paragraph each. */
export function notOpenedInWords(refused: NotOpened): readonly string[] {
  if ("unreadable" in refused) return [refused.unreadable];
  const { what, safe, todo } = describeFailure(refused.failure);
  return [what, safe, todo];
}
