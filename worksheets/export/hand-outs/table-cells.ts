import { itemDefinition } from "../../catalog/index.ts";
import { cellText, writtenRows } from "../../items/table.ts";
import { standingAnswer } from "../../journey/standing-answer.ts";
import { itemContext } from "../../project/item-context.ts";
import type { Project } from "../../project/model.ts";

/** A row of a table item in words, and as it is stored. */
export interface WordedRow {
  readonly id: string;
  /** By column; "" for an empty cell. */
  readonly words: Readonly<Record<string, string>>;
  readonly stored: Readonly<Record<string, string>>;
}

/** The written rows of a table item. Throws when the item is none. */
export function wordedRows(project: Project, item: string): readonly WordedRow[] {
  const definition = itemDefinition(item);
  if (definition.kind !== "table") throw new Error(`${item} is no table`);
  const context = itemContext(project);
  return writtenRows(standingAnswer(project, "table", { item })).map(({ id, cells }) => ({
    id,
    words: Object.fromEntries(
      definition.columns.map((column) => [column.id, cellText(column, cells[column.id], context)]),
    ),
    stored: cells,
  }));
}
