import type { ItemRef } from "../project/model.ts";

/**
 * Names an answer, or a part of one, in a Word content control: `a1.summary`, `b3.roles@c1`, `b3.roles@c1#security`.
 * Word allows at most 64 characters.
 */
export function answerTag({ item, company }: ItemRef, part?: string): string {
  return `${item}${company === undefined ? "" : `@${company}`}${part === undefined ? "" : `#${part}`}`;
}

/** The parts of a tag, or undefined when it is none of ours. */
export function parseAnswerTag(tag: string): { readonly ref: ItemRef; readonly part?: string } | undefined {
  const match = /^([^@#]+)(?:@([^#]+))?(?:#(.+))?$/u.exec(tag);
  if (!match?.[1]) return undefined;
  const ref = match[2] === undefined ? { item: match[1] } : { item: match[1], company: match[2] };
  return match[3] === undefined ? { ref } : { ref, part: match[3] };
}
