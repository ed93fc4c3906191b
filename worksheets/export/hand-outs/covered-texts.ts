import { withoutContacts } from "../../project/mask/contact-patterns.ts";
import type { KnownName } from "../../project/mask/known-names.ts";
import { MASK } from "../../project/mask/mask-choices.ts";
import { nameFinder } from "../../project/mask/name-finder.ts";
import type { Project } from "../../project/model.ts";
import type { PersonalChoice } from "./hand-out-options.ts";

/** A text with what is personal in it covered, and how often. */
export interface CoveredText {
  readonly text: string;
  readonly count: number;
}

/**
 * Covers (■■■) what was not chosen in texts that ask for nothing personal: names of the talents and of the person in
 * charge, telephone numbers and mail addresses. Only names of registers are looked for: what stands in 担当 is too
 * often a word such as 会場.
 */
export function textCover(
  project: Project,
  chosen: readonly PersonalChoice[],
): (text: string) => CoveredText {
  const people = [...project.talents.flatMap(({ name, kana }) => [name, kana]), project.municipality.person];
  const find = nameFinder(chosen.includes("people") ? [] : people.flatMap(known));
  return (text) => {
    const { text: nameless, found } = find(text);
    const names = [...found.values()].reduce((sum, count) => sum + count, 0);
    if (chosen.includes("contacts")) return { text: nameless, count: names };
    const { text: covered, count } = withoutContacts(nameless);
    return { text: covered, count: names + count };
  };
}

/** A name, and where a blank shows them its surname and given name as they are spoken to: 「山田さん」. */
function known(name: string): readonly KnownName[] {
  const parts = name.trim().split(/\s+/u);
  return [
    { name, by: MASK },
    ...(parts.length > 1 ? parts.map((part) => ({ name: part, by: MASK, addressed: true as const })) : []),
  ].filter((each) => each.name.trim() !== "");
}
