import { findItemDefinition, worksheetOfItem } from "../catalog/index.ts";
import type { ItemId } from "../definition/item-definition.ts";
import type { AnswerValue } from "../items/index.ts";
import type { ItemContext } from "../items/item-context.ts";
import type { ListValue } from "../items/list.ts";
import { pickText, type RefsValue } from "../items/refs.ts";
import { entryOf } from "./edit-answers.ts";
import type { Project } from "./model.ts";
import { shownName } from "./ref-in-words.ts";
import { registerRows } from "./register-fields.ts";
import { rowsById } from "./rows-by-id.ts";

/**
 * What item kinds may ask about a project. With a company, the items that are answered per company are that
 * company's (b3.chosen → b3.barriers); without one they have no lines. Cheap: nothing is gathered before it is asked.
 * A row without a name reads （名称未記入）; a line without text counts as gone.
 */
export function itemContext(project: Project, companyId?: string): ItemContext {
  const context: ItemContext = {
    rowName: (register, rowId) => {
      const row = rowsById(registerRows(project, register)).get(rowId);
      return row === undefined ? undefined : shownName(row.name);
    },
    lineText: (item, lineId) => {
      const value = valueAt(project, item, companyId);
      return value === undefined ? undefined : textOfLine(item, value, lineId, context);
    },
  };
  return context;
}

function valueAt(project: Project, item: ItemId, company: string | undefined): AnswerValue | undefined {
  if (findItemDefinition(item) === undefined) return undefined;
  if (worksheetOfItem(item).answeredPer === "project") return entryOf(project, { item }).value;
  return company === undefined ? undefined : entryOf(project, { item, company }).value;
}

/** The text of a list's line or of a pick; other kinds have no lines to refer to. */
function textOfLine(
  item: ItemId,
  value: AnswerValue,
  lineId: string,
  context: ItemContext,
): string | undefined {
  const definition = findItemDefinition(item);
  if (definition?.kind === "list") {
    const text = rowsById(value as ListValue)
      .get(lineId)
      ?.text.trim();
    return text === "" ? undefined : text;
  }
  if (definition?.kind !== "refs") return undefined;
  const pick = rowsById(value as RefsValue).get(lineId);
  return pick === undefined ? undefined : pickText(definition, pick, context);
}
