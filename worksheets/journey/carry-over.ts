import { itemDefinition } from "../catalog/index.ts";
import type { DefinitionOf } from "../definition/item-definition.ts";
import { type AnswerValue, emptyValue } from "../items/index.ts";
import { type ListValue, writtenLines } from "../items/list.ts";
import type { RefPick, RefsValue } from "../items/refs.ts";
import { entryOf } from "../project/edit-answers.ts";
import type { Company, ItemRef, Partner, Project } from "../project/model.ts";

/** What stands in a question's place, and whether it came from elsewhere because nobody has edited it. */
export interface StandingValue {
  readonly value: AnswerValue;
  readonly carried: boolean;
}

/** A pick's id is its source's, so that a carried list has the same ids every time it is derived. */
const rowPick = (row: string): RefPick => ({ id: row, row });

function registerPicks(definition: DefinitionOf<"refs">, project: Project): RefsValue {
  if (definition.source.from !== "register") return [];
  const { register, where } = definition.source;
  const rows: readonly { readonly id: string }[] = project[register];
  const offered = where
    ? rows.filter((row) => (row as unknown as Partner)[where.field as keyof Partner] === where.equals)
    : rows;
  return offered.map(({ id }) => rowPick(id));
}

/** Everything the source of a `refs` item has at the moment, in its order. */
export function offeredPicks(project: Project, ref: ItemRef): RefsValue {
  const definition = itemDefinition(ref.item);
  if (definition.kind !== "refs") return [];
  if (definition.source.from === "register") return registerPicks(definition, project);
  return definition.source.items.flatMap((item) => {
    // Lines of an item filled per company are offered to that company's own questions only (b3.barriers → b3.chosen).
    const lines = standingValue(project, { ...ref, item }).value as ListValue;
    return writtenLines(lines).map(
      (line): RefPick => ({ id: `${item}.${line.id}`.slice(-20), item, line: line.id }),
    );
  });
}

/** The companies that take part (参加の判断 = 参加), in the register's order. */
export function participatingCompanies(project: Project): readonly Company[] {
  return project.companies.filter(({ participation }) => participation === "joins");
}

function initialPicks(definition: DefinitionOf<"refs">, project: Project, ref: ItemRef): RefsValue {
  switch (definition.initially) {
    case "none":
      return [];
    case "all":
      return offeredPicks(project, ref);
    case "participating":
      return participatingCompanies(project).map(({ id }) => rowPick(id));
  }
}

/**
 * The answer as it stands: what was typed, else what carries over (spec/worksheets.md §"What carries over").
 * An edited answer is never overwritten, not even an emptied one.
 */
export function standingValue(project: Project, ref: ItemRef): StandingValue {
  const definition = itemDefinition(ref.item);
  const { value } = entryOf(project, ref);
  if (value !== undefined) return { value, carried: false };
  if (definition.kind !== "refs") return { value: emptyValue(definition), carried: false };
  const picks = initialPicks(definition, project, ref);
  return { value: picks, carried: picks.length > 0 };
}
