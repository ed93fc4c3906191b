/** Files that are no table this program reads, by what they are. */
export type OtherFile =
  | "oldExcel"
  | "binaryExcel"
  | "openDocument"
  | "word"
  | "powerpoint"
  | "zip"
  | "oldOffice"
  | "pdf"
  | "image"
  | "markup"
  | "project";

/** Why a file of cells was not read. Nothing of it is taken then: half a table would be silently wrong. */
export type ReadFailure =
  | { readonly kind: "empty" }
  | { readonly kind: "tooLarge"; readonly bytes: number; readonly limit: number }
  /** Unpacked it would be larger than is worth reading: a zip bomb, or a sheet of a million rows. */
  | { readonly kind: "unpacksTooLarge"; readonly limit: number }
  | { readonly kind: "tooManyRows"; readonly sheet: string; readonly limit: number }
  | { readonly kind: "tooManyColumns"; readonly sheet: string; readonly limit: number }
  | { readonly kind: "passwordProtected" }
  | { readonly kind: "otherFile"; readonly seems: OtherFile }
  /** `detail`: what is wrong, for whoever made the file. */
  | { readonly kind: "broken"; readonly detail: string }
  /** No encoding makes a text of it. */
  | { readonly kind: "notText" }
  /** There is not one filled cell. */
  | { readonly kind: "noCells" };

/** Carries a failure out of the depths of a reader; `readTable` turns it into a value. */
export class ReadTrouble extends Error {
  readonly failure: ReadFailure;

  constructor(failure: ReadFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Stops reading, as the file is damaged. */
export function broken(detail: string): never {
  throw new ReadTrouble({ kind: "broken", detail });
}
