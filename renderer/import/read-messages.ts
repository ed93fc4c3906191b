import type { ReadTable } from "../../worksheets/exchange/read/read-table.ts";
import type { TextFileChoices } from "../../worksheets/exchange/read/text-file/read-text-file.ts";

/** What a reading worker is asked, once in its life. */
export interface ReadTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: TextFileChoices;
}

export type ReadAnswer =
  | { readonly kind: "read"; readonly result: ReadTable }
  /** The reader itself failed, which is a bug; `message` for a developer. */
  | { readonly kind: "crashed"; readonly message: string };
