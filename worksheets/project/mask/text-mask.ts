import type { Personal } from "../../definition/personal.ts";
import { withoutContacts } from "./contact-patterns.ts";
import type { KnownName } from "./known-names.ts";
import { isMasked, MASK, type MaskChoices } from "./mask-choices.ts";
import type { MaskedField, MaskReport } from "./mask-report.ts";
import { nameFinder } from "./name-finder.ts";
import type { TypedPart } from "./typed-parts.ts";

interface Mentions {
  count: number;
  readonly where: Set<string>;
}

/** Masks the texts of one project and counts what it did. */
export class TextMask {
  readonly #choices: MaskChoices;
  readonly #find: ReturnType<typeof nameFinder>;
  readonly #fields = new Map<string, MaskedField>();
  readonly #names = new Map<KnownName, Mentions>();
  #contacts = 0;

  constructor(choices: MaskChoices, names: readonly KnownName[]) {
    this.#choices = choices;
    this.#find = nameFinder(names);
  }

  /**
   * The text as it goes into the copy: `by` when the field is masked, else with names and contacts inside replaced.
   * Blank stays blank. `where`: the place in words.
   */
  mask({ text, personal, limit }: TypedPart, where: string, by = MASK): string {
    if (text.trim() === "" || text === by) return text;
    if (isMasked(this.#choices, personal)) {
      this.#countField(where, personal);
      return by;
    }
    const masked = this.#inside(text, where);
    // An alias may be longer than the name. What no longer fits would not open, so all of it goes.
    return masked !== text && masked.length > limit ? MASK : masked;
  }

  report(): MaskReport {
    const names = [...this.#names].map(([{ name, by }, { count, where }]) => ({
      name,
      by,
      count,
      where: [...where],
    }));
    return { fields: [...this.#fields.values()], names, contacts: this.#contacts };
  }

  #inside(text: string, where: string): string {
    const { text: nameless, found } = this.#find(text);
    for (const [known, count] of found) {
      const mentions = this.#names.get(known) ?? { count: 0, where: new Set() };
      mentions.count += count;
      mentions.where.add(where);
      this.#names.set(known, mentions);
    }
    if (!this.#choices.contacts) return nameless;
    // Last, so that an address of which a name was part goes as a whole.
    const { text: masked, count } = withoutContacts(nameless);
    this.#contacts += count;
    return masked;
  }

  #countField(where: string, personal: Personal): void {
    const key = `${where}/${personal}`;
    this.#fields.set(key, { where, personal, count: (this.#fields.get(key)?.count ?? 0) + 1 });
  }
}
