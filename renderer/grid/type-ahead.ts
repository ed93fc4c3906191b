import { splitLegalForm } from "../../worksheets/project/legal-form.ts";
import { comparable, toHiragana } from "../../worksheets/text/comparable.ts";
import { beginsReading } from "./romaji.ts";

/** What one looks for by typing: a row by its name or reading. */
export interface NamedRow {
  readonly name: string;
  readonly kana: string;
}

/** Keys within this many milliseconds of each other are one word. */
const PAUSE = 1000;

/** Collects the letters typed on a list into words. `now` in milliseconds, for tests. */
export class TypeAhead {
  #typed = "";
  #last = Number.NEGATIVE_INFINITY;

  /** Whether a key is a letter to look for. A blank is none at the beginning: it presses what has the focus. */
  takes(key: string, now: number): boolean {
    return [...key].length === 1 && (key.trim() !== "" || now - this.#last <= PAUSE);
  }

  /**
   * The row that the letters so far lead to, by its index; the present one where it still fits. The same letter again
   * goes on to the next of its rows.
   */
  next(key: string, now: number, rows: readonly NamedRow[], current: number): number | undefined {
    const word = now - this.#last <= PAUSE ? this.#typed : "";
    const repeated = word !== "" && [...word].every((letter) => letter === key);
    this.#last = now;
    this.#typed = `${word}${key.toLowerCase()}`;
    const exact = search(rows, this.#typed, word === "" ? current + 1 : current);
    return exact ?? (repeated ? search(rows, key.toLowerCase(), current + 1) : undefined);
  }
}

function search(rows: readonly NamedRow[], typed: string, from: number): number | undefined {
  for (let step = 0; step < rows.length; step++) {
    const index = (((from + step) % rows.length) + rows.length) % rows.length;
    const row = rows[index];
    if (row && begins(typed, row)) return index;
  }
  return undefined;
}

/** The legal form is no part of what a company is looked for by. */
function begins(typed: string, { name, kana }: NamedRow): boolean {
  const wanted = toHiragana(comparable(typed));
  const read = (text: string) => toHiragana(comparable(text)).replace(/\s/gu, "");
  const names = [name, splitLegalForm(name).rest, kana].map(read);
  return names.some((text) => text.startsWith(wanted) || (text !== "" && beginsReading(wanted, text)));
}
