/** What docxtemplater fills in: a text, or the rows of a loop. */
export type SlotData = Record<string, string | readonly Readonly<Record<string, string>>[]>;

/** Hands out the placeholders of one template and keeps what is to stand there. */
export class Slots {
  readonly data: SlotData = {};
  #count = 0;

  /** A placeholder for this text; "\n" is a line break. */
  text(value: string): string {
    const name = this.#name();
    this.data[name] = value;
    return `{${name}}`;
  }

  /** The opening and closing tag of a loop over rows, whose fields are placeholders in between. */
  loop(rows: readonly Readonly<Record<string, string>>[]): readonly [open: string, close: string] {
    const name = this.#name();
    this.data[name] = rows;
    return [`{#${name}}`, `{/${name}}`];
  }

  #name(): string {
    this.#count++;
    return `slot${this.#count}`;
  }
}
