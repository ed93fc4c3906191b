import { splitLegalForm } from "../../project/legal-form.ts";
import { companyNameKey } from "../../project/same-name.ts";

/** An entry with the legal form in its name. */
interface Formed<Entry> {
  readonly entry: Entry;
  readonly form: string | undefined;
}

/** Finds entries by name as people write them: ㈱山田 and 株式会社 山田, but not ㈲山田. */
export class NameIndex<Entry extends { readonly name: string }> {
  readonly #byKey = new Map<string, Formed<Entry>[]>();

  constructor(entries: readonly Entry[] = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    const key = companyNameKey(entry.name);
    if (key === "") return;
    const formed = { entry, form: splitLegalForm(entry.name).form };
    const bucket = this.#byKey.get(key);
    if (bucket) bucket.push(formed);
    else this.#byKey.set(key, [formed]);
  }

  /**
   * Those a name can mean, which is `isSameName`; where some have its very legal form (or are as much without one), only
   * those.
   */
  find(name: string): readonly Entry[] {
    const bucket = this.#byKey.get(companyNameKey(name)) ?? [];
    const wanted = splitLegalForm(name).form;
    const exact = bucket.filter(({ form }) => form === wanted);
    const fitting =
      exact.length > 0 ? exact : bucket.filter(({ form }) => form === undefined || wanted === undefined);
    return fitting.map(({ entry }) => entry);
  }
}
