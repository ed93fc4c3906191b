import type { ItemDefinition, ItemKindName } from "../../definition/item-definition.ts";
import type { AnswerValue } from "../../items/index.ts";
import type { ItemContext } from "../../items/item-context.ts";
import type { AnswerNode } from "../document-tree.ts";
import type { AnswerPrinter } from "./answer-printer.ts";
import { check } from "./check.ts";
import { dates } from "./dates.ts";
import { list } from "./list.ts";
import { longText } from "./long-text.ts";
import { many } from "./many.ts";
import { number } from "./number.ts";
import { one } from "./one.ts";
import { refs } from "./refs.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";
import { timetable } from "./timetable.ts";
import { yesNo } from "./yes-no.ts";

const PRINTERS: { readonly [K in ItemKindName]: AnswerPrinter<K> } = {
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

/** How an answer is printed; `blank` leaves room to write by hand. */
export function answerNode(
  definition: ItemDefinition,
  value: AnswerValue,
  context: ItemContext,
  blank: boolean,
): AnswerNode {
  const print = PRINTERS[definition.kind] as unknown as (
    ...args: [ItemDefinition, AnswerValue, ItemContext, boolean]
  ) => AnswerNode;
  return print(definition, value, context, blank);
}
