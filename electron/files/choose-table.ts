import { basename } from "node:path";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { ChosenTable } from "../../worksheets/exchange/read/chosen-table.ts";
import { readBytes } from "./read-bytes.ts";
import { READ_WITHIN } from "./session-opening.ts";
import { within } from "./within.ts";

const NO_ANSWER =
  "ファイルのある場所が応答していません。ネットワークの接続を確かめて、もう一度選んでください。";

/** What the user is asked. */
export interface TableDialogs {
  chooseTable(): Promise<string | undefined>;
}

/** Asks for a file of cells and reads its bytes; undefined when the user cancels. Never rejects. */
export function createTableChooser({ chooseTable }: TableDialogs) {
  return async (): Promise<ChosenTable | undefined> => {
    const path = await chooseTable();
    if (path === undefined) return undefined;
    const name = basename(path);
    const found = await within(READ_WITHIN, readBytes(path));
    if (found.kind === "timeout") return { kind: "unreadable", name, reason: NO_ANSWER };
    const { value } = found;
    switch (value.kind) {
      case "read":
        return { kind: "chosen", name, bytes: value.bytes };
      case "tooLarge":
        return { kind: "tooLarge", name, bytes: value.bytes };
      case "unreadable":
        return { kind: "unreadable", name, reason: value.reason };
      default:
        return assertNever(value);
    }
  };
}
