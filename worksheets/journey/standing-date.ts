import type { ItemId } from "../definition/item-definition.ts";
import type { DateCandidate } from "../items/dates.ts";
import type { Project } from "../project/model.ts";
import { parseIsoDate } from "../text/era.ts";
import { standingAnswer } from "./standing-answer.ts";

/**
 * The candidate of a `dates` item to reckon with: the decided one, before that is known the first; always one with a
 * real first day.
 */
export function standingDate(project: Project, item: ItemId): DateCandidate | undefined {
  const dated = standingAnswer(project, "dates", { item }).filter(
    ({ start }) => parseIsoDate(start) !== undefined,
  );
  return dated.find(({ decided }) => decided) ?? dated[0];
}
