import type { ItemId } from "../definition/item-definition.ts";
import type { RegisterName } from "../definition/register.ts";

/** What an item kind may ask about the rest of the project. Gathered by the caller, so that kinds stay pure. */
export interface ItemContext {
  /** The name of a register's row, or undefined when the row is gone. */
  rowName(register: RegisterName, rowId: string): string | undefined;
  /** The text of another item's line, or undefined when the line is gone. */
  lineText(item: ItemId, lineId: string): string | undefined;
}

/** For values that refer to nothing, and for tests. */
export const EMPTY_CONTEXT: ItemContext = { rowName: () => undefined, lineText: () => undefined };
