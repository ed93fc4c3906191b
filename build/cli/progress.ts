/** Shows how far a run is, on a terminal only; a log gets no half lines. */
export class Progress {
  readonly #total: number;
  readonly #visible = process.stderr.isTTY === true;
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** Says what is being worked on. */
  working(on: string): void {
    this.#line(`[${this.#done + 1}/${this.#total}] ${on}`);
  }

  /** Counts one as finished. */
  step(): void {
    this.#done++;
  }

  /** Clears the line. */
  finish(): void {
    this.#line("");
  }

  #line(text: string): void {
    if (this.#visible) process.stderr.write(`\r\u001b[2K${text}`);
  }
}
