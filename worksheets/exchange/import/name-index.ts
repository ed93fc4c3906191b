import { companyNameKey, isSameName, nameKey } from "../../project/same-name.ts";

/** Finds entries by name as people write them: ㈱山田 and 株式会社 山田, but not ㈲山田. */
export class NameIndex<Entry extends { readonly name: string }> {
  readonly #byKey = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[] = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    const key = companyNameKey(entry.name);
    if (key === "") return;
    const bucket = this.#byKey.get(key);
    if (bucket) bucket.push(entry);
    else this.#byKey.set(key, [entry]);
  }

  /** Those a name can mean; where some have its very legal form (or are as much without one), only those. */
  find(name: string): readonly Entry[] {
    const alike = (this.#byKey.get(companyNameKey(name)) ?? []).filter((entry) =>
      isSameName(entry.name, name),
    );
    const wanted = nameKey(name);
    const exact = alike.filter((entry) => nameKey(entry.name) === wanted);
    return exact.length > 0 ? exact : alike;
  }
}
