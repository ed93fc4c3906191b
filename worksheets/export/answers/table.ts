import type { DefinitionOf } from "../../definition/item-definition.ts";
import type { ItemContext } from "../../items/item-context.ts";
import { cellText, type TableValue, writtenRows } from "../../items/table.ts";
import type { BoxesAnswer, TableAnswer } from "../document-tree.ts";
import type { AnswerPrinter } from "./answer-printer.ts";

function boxes(definition: DefinitionOf<"table">, value: TableValue, context: ItemContext): BoxesAnswer {
  const titles = definition.columns.find(({ id }) => id === definition.boxedBy);
  const others = definition.columns.filter((column) => column !== titles);
  const choices = titles?.cell === "one" ? titles.choices : [];
  const entriesOf = (choice: string | undefined) =>
    writtenRows(value, definition.boxedBy)
      .filter(({ cells }) => {
        const stored = cells[titles?.id ?? ""]?.trim() ?? "";
        // A row whose box nobody chose yet is printed all the same, in a box of its own.
        return choice === undefined ? !choices.some(({ id }) => id === stored) : stored === choice;
      })
      .map(({ id, cells }) => ({
        id,
        lines: others
          .map((column) => cellText(column, cells[column.id], context))
          .filter((text) => text !== ""),
      }));
  const unsorted = entriesOf(undefined);
  return {
    shape: "boxes",
    boxes: [
      ...choices.map(({ id, label }) => ({ id, title: label, entries: entriesOf(id) })),
      ...(unsorted.length > 0 ? [{ id: "", title: `${titles?.label ?? ""}は未定`, entries: unsorted }] : []),
    ],
    blankLines: 4,
  };
}

function grid(
  definition: DefinitionOf<"table">,
  value: TableValue,
  context: ItemContext,
  blank: boolean,
): TableAnswer {
  const written = writtenRows(value, definition.boxedBy).map(({ id, cells }) => ({
    id,
    cells: definition.columns.map((column) => cellText(column, cells[column.id], context)),
  }));
  // A filled export keeps one empty row, so that the table is seen to be empty.
  const wanted = blank ? definition.blankRows : 1;
  const empty = Array.from({ length: Math.max(0, wanted - written.length) }, () => ({
    id: "",
    cells: definition.columns.map(() => ""),
  }));
  return {
    shape: "table",
    columns: definition.columns.map(({ id, label, width }) => ({ id, label, width })),
    rows: [...written, ...empty],
  };
}

export const table: AnswerPrinter<"table"> = (definition, value, context, blank) =>
  definition.boxedBy === undefined
    ? grid(definition, value, context, blank)
    : boxes(definition, value, context);
