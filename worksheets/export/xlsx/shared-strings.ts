import { escapedString, MAIN, XML_HEAD } from "./xml-parts.ts";

/** The texts of a workbook, each once, in xl/sharedStrings.xml (ISO/IEC 29500-1, 18.4). */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #uses = 0;

  index(text: string): number {
    this.#uses++;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  xml(): string {
    const texts = [...this.#places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapedString(text)}</t></si>`,
    );
    return `${XML_HEAD}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${texts.length}">${texts.join("")}</sst>`;
  }
}
