import { comparable, toHiragana } from "../text/comparable.ts";
import { groupedBy } from "./grouped-by.ts";
import { splitLegalForm } from "./legal-form.ts";

/** Blanks, middle dots of any width and what cannot be seen: written by some and left out by others. */
const LOOSE = /[\s・·•‧∙]|\p{Cf}/gu;
/** Hyphens and minus signs: Japanese keyboards and converters give now one, now the other. The long vowel ー is a letter. */
const DASHES = /[\p{Dash_Punctuation}\u2212]/gu;

/** Letters alone. A mark parted from its letter by a blank (か゛ in compatibility form) is composed at last. */
function letters(text: string): string {
  return comparable(text).replace(LOOSE, "").replace(DASHES, "-").normalize("NFC");
}

/**
 * A name for comparing only: without its legal form (㈱, （株）, 株式会社; before or after), and without regard to width,
 * case, blanks and middle dots. 髙 and 高 stay two characters. "" for a name that is nothing else.
 */
export function companyNameKey(name: string): string {
  return letters(splitLegalForm(name).rest);
}

/** The same with the legal form in full, so that ㈱山田 and 山田株式会社 have one key, and ㈲山田 another. "" for no name. */
export function nameKey(name: string): string {
  const { form, rest } = splitLegalForm(name);
  const key = letters(rest);
  return key === "" ? "" : `${form ?? ""}${key}`;
}

/** A reading (ふりがな) for comparing only: ヤマダ, ﾔﾏﾀﾞ and やまだ are equal. */
export function readingKey(reading: string): string {
  return toHiragana(letters(reading));
}

/**
 * Whether two names can be one company's, institution's or person's. Two legal forms tell companies apart; a name
 * without one fits any. So this is no equivalence: 山田 can be ㈱山田 or ㈲山田. Blank names are nobody's.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [splitLegalForm(one), splitLegalForm(other)];
  if (a.form !== undefined && b.form !== undefined && a.form !== b.form) return false;
  const key = letters(a.rest);
  return key !== "" && key === letters(b.rest);
}

/** The rows, two or more, that can be one: each legal form of a name with those who have none. */
export function sameNameGroups<Row extends { readonly name: string }>(
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const named = rows.filter(({ name }) => companyNameKey(name) !== "");
  return groupedBy(named, ({ name }) => companyNameKey(name))
    .flatMap((same) => {
      const forms = new Set(same.flatMap(({ name }) => splitLegalForm(name).form ?? []));
      if (forms.size === 0) return [same];
      return [...forms].map((form) =>
        same.filter(({ name }) => (splitLegalForm(name).form ?? form) === form),
      );
    })
    .filter(({ length }) => length > 1);
}
