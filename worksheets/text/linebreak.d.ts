/** The package has no types of its own; only what this layer uses is declared. */
declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    /** The next UAX #14 break, in UTF-16 units from the start; `null` at the end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }

  export = LineBreaker;
}
