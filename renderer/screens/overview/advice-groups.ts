import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";
import type { Advice } from "../../../worksheets/journey/advice.ts";
import { READING_ORDER } from "../../../worksheets/journey/sheets.ts";
import { worksheetOfSheet } from "./sheet-cards.ts";

/** Advice on one worksheet; on the municipality's own fields when `worksheet` is absent. */
export interface AdviceGroup {
  readonly worksheet?: WorksheetId;
  readonly advice: readonly Advice[];
}

/** The `limit` most pressing pieces of advice (warnings before hints), worksheet by worksheet in the journey's order. */
export function adviceGroups(advice: readonly Advice[], limit: number): readonly AdviceGroup[] {
  const pressing = [
    ...advice.filter(({ severity }) => severity === "warn"),
    ...advice.filter(({ severity }) => severity === "hint"),
  ].slice(0, limit);
  const groups: AdviceGroup[] = [
    { advice: pressing.filter(({ sheet }) => sheet === undefined) },
    ...READING_ORDER.map((worksheet) => ({
      worksheet,
      advice: pressing.filter(({ sheet }) => sheet !== undefined && worksheetOfSheet(sheet) === worksheet),
    })),
  ];
  return groups.filter((group) => group.advice.length > 0);
}
