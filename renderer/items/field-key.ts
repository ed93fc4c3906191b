import type { ItemRef } from "../../worksheets/project/model.ts";

/** Names one field of one question: what is typed into it within a pause of writing is undone together. */
export function fieldKey({ item, company = "" }: ItemRef, ...parts: readonly string[]): string {
  return [item, company, ...parts].join("/");
}
