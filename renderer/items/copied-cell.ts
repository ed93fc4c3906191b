import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { ColumnDefinition } from "../../worksheets/definition/column-definition.ts";
import type { ItemContext } from "../../worksheets/items/item-context.ts";
import { cellText } from "../../worksheets/items/table.ts";
import type { CopiedCell } from "../grid/clipboard-text.ts";

/** A cell as it is copied: labels and names instead of ids, everything else as it was typed. */
export function copiedCell(column: ColumnDefinition, stored: string, context: ItemContext): CopiedCell {
  switch (column.cell) {
    case "text":
    case "time":
    case "date":
      return { text: stored };
    case "number":
      return { text: stored, number: /^-?(?:0|[1-9]\d*)$/u.test(stored) };
    case "one":
    case "register":
      return { text: cellText(column, stored, context) };
    default:
      return assertNever(column);
  }
}
