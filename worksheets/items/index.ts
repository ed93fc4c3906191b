import type { z } from "zod";
import type { DefinitionOf, ItemDefinition, ItemKindName } from "../definition/item-definition.ts";
import { type CheckValue, check } from "./check.ts";
import { type DatesValue, dates } from "./dates.ts";
import type { ItemContext } from "./item-context.ts";
import type { Finding, ItemKind } from "./item-kind.ts";
import { type ListValue, list } from "./list.ts";
import { type LongTextValue, longText } from "./long-text.ts";
import { type ManyValue, many } from "./many.ts";
import type { Merged } from "./merge.ts";
import { type NumberValue, number } from "./number.ts";
import { type OneValue, one } from "./one.ts";
import { type RefsValue, refs } from "./refs.ts";
import { type TableValue, table } from "./table.ts";
import { type TextValue, text } from "./text.ts";
import { type TimetableValue, timetable } from "./timetable.ts";
import { type YesNoValue, yesNo } from "./yes-no.ts";

/** The stored value of every kind. A kind that is missing here does not compile. */
export interface Values {
  text: TextValue;
  longText: LongTextValue;
  list: ListValue;
  one: OneValue;
  many: ManyValue;
  dates: DatesValue;
  number: NumberValue;
  yesNo: YesNoValue;
  check: CheckValue;
  table: TableValue;
  refs: RefsValue;
  timetable: TimetableValue;
}

export type ValueOf<K extends ItemKindName> = Values[K];
export type AnswerValue = Values[ItemKindName];

export const ITEM_KINDS: { readonly [K in ItemKindName]: ItemKind<DefinitionOf<K>, ValueOf<K>> } = {
  text,
  longText,
  list,
  one,
  many,
  dates,
  number,
  yesNo,
  check,
  table,
  refs,
  timetable,
};

/** The kind behind a definition. The one place where the type of value and definition is taken on trust. */
function kindOf(definition: ItemDefinition): ItemKind<ItemDefinition, AnswerValue> {
  return ITEM_KINDS[definition.kind] as unknown as ItemKind<ItemDefinition, AnswerValue>;
}

export const emptyValue = (definition: ItemDefinition): AnswerValue => kindOf(definition).empty(definition);

export const valueSchema = (definition: ItemDefinition): z.ZodType<AnswerValue> =>
  kindOf(definition).schema(definition);

export const isAnswered = (definition: ItemDefinition, value: AnswerValue): boolean =>
  kindOf(definition).isAnswered(definition, value);

export const validateAnswer = (
  definition: ItemDefinition,
  value: AnswerValue,
  context: ItemContext,
): readonly Finding[] => kindOf(definition).validate(definition, value, context);

export const answerText = (
  definition: ItemDefinition,
  value: AnswerValue,
  context: ItemContext,
): readonly string[] => kindOf(definition).toText(definition, value, context);

export const mergeAnswers = (
  definition: ItemDefinition,
  base: AnswerValue,
  mine: AnswerValue,
  theirs: AnswerValue,
): Merged<AnswerValue> => kindOf(definition).merge(definition, base, mine, theirs);
