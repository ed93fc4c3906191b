/** Collects what an export wrote, could not show and could not write, and prints it at the end. */
export class ExportReport {
  readonly #written: string[] = [];
  /** Remark → the files it is about. */
  readonly #notes = new Map<string, string[]>();
  readonly #failures: string[] = [];

  written(path: string, notes: readonly string[]): void {
    this.#written.push(path);
    for (const note of notes) this.#notes.set(note, [...(this.#notes.get(note) ?? []), path]);
  }

  note(text: string): void {
    this.#notes.set(text, []);
  }

  failed(text: string): void {
    this.#failures.push(text);
  }

  /** Prints everything; true when nothing failed. */
  print(): boolean {
    for (const path of this.#written) console.log(path);
    for (const [note, files] of this.#notes)
      console.error(files.length === 0 ? note : `${note}\n  ${files.join("\n  ")}`);
    for (const failure of this.#failures) console.error(failure);
    if (this.#written.length > 0) console.error(`${this.#written.length}件を書き出しました。`);
    return this.#failures.length === 0;
  }
}
