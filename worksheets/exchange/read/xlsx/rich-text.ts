/** Collects the text of one string element (CT_Rst): plain or in runs, without the furigana that belong to it. */
export class RichText {
  #text = "";
  #isText = false;
  #inFurigana = 0;

  open(name: string): void {
    // <rPh> holds how the characters are read. Added to the text, 北見 would become 北見キタミ.
    if (name === "rPh") this.#inFurigana += 1;
    this.#isText = name === "t";
  }

  close(name: string): void {
    if (name === "rPh") this.#inFurigana -= 1;
    if (name === "t") this.#isText = false;
  }

  text(text: string): void {
    if (this.#isText && this.#inFurigana === 0) this.#text += text;
  }

  /** What was collected since it was last taken. */
  take(): string {
    const text = fromXstring(this.#text);
    this.#text = "";
    return text;
  }
}

/**
 * "_x000D_" stands for a character XML cannot carry (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). Line ends within a cell
 * are line feeds, as in every text of a project.
 */
export function fromXstring(text: string): string {
  const whole = text.includes("_x")
    ? text.replaceAll(/_x([0-9a-fA-F]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return whole.replaceAll(/\r\n?/gu, "\n");
}
