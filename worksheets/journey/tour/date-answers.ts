import { registerCell } from "../../items/register-cell.ts";
import type { TableRow, TableValue } from "../../items/table.ts";
import type { ItemRef, Project } from "../../project/model.ts";
import { shownName } from "../../project/ref-in-words.ts";
import { registerRows } from "../../project/register-fields.ts";
import { participatingCompanies } from "../carry-over.ts";
import { standingAnswer } from "../standing-answer.ts";

export const DATE_ANSWERS: ItemRef = { item: "tour.answers" };

const REGISTERS = ["talents", "companies"] as const;

/** ○, △ and ×, by the ids of tour.answers' choices. */
export type DateAnswer = "yes" | "maybe" | "no";

export const DATE_ANSWER_MARKS: Readonly<Record<DateAnswer, string>> = { yes: "○", maybe: "△", no: "×" };

/** Somebody who is asked when they can come. */
export interface Asked {
  /** As the cell stores it: "talents/t1". */
  readonly who: string;
  readonly register: (typeof REGISTERS)[number];
  readonly name: string;
}

/** What somebody said of a period. */
export interface GivenAnswer {
  readonly answer: DateAnswer | undefined;
  readonly memo: string;
}

function isDateAnswer(text: string | undefined): text is DateAnswer {
  return text !== undefined && Object.hasOwn(DATE_ANSWER_MARKS, text);
}

/** The companies that take part and the talents, in the registers' order; and whoever else has answered. */
export function askedForDates(project: Project): readonly Asked[] {
  const joining = new Set(participatingCompanies(project).map(({ id }) => id));
  const answered = new Set(standingAnswer(project, "table", DATE_ANSWERS).map(({ cells }) => cells.who));
  return (["companies", "talents"] as const).flatMap((register) => {
    const rows: readonly { readonly id: string; readonly name: string }[] = registerRows(project, register);
    return rows.flatMap(({ id, name }): Asked[] => {
      const who = registerCell(REGISTERS, { register, row: id });
      const isAsked = register === "talents" || joining.has(id) || answered.has(who);
      return isAsked ? [{ who, register, name: shownName(name) }] : [];
    });
  });
}

/** What was answered to the period that begins on this day; the last row counts where there are several. */
export function dateAnswer(value: TableValue, start: string, who: string): GivenAnswer {
  const row = value.findLast(({ cells }) => cells.period === start && cells.who === who);
  const answer = row?.cells.answer;
  return { answer: isDateAnswer(answer) ? answer : undefined, memo: row?.cells.memo?.trim() ?? "" };
}

/**
 * The answers with this one given, or taken back (undefined). Whatever else stands in the row stays; a row that says
 * nothing any more goes.
 */
export function withDateAnswer(
  value: TableValue,
  start: string,
  who: string,
  answer: DateAnswer | undefined,
  newId: () => string,
): TableValue {
  const at = value.findLastIndex(({ cells }) => cells.period === start && cells.who === who);
  const row = value[at];
  if (row === undefined)
    return answer === undefined ? value : [...value, { id: newId(), cells: { period: start, who, answer } }];
  const next: TableRow = { ...row, cells: { ...row.cells, answer: answer ?? "" } };
  const isEmpty = answer === undefined && (row.cells.memo ?? "").trim() === "";
  return isEmpty
    ? value.filter((other) => other !== row)
    : value.map((other) => (other === row ? next : other));
}

/** Answers that no candidate and nobody who is asked belongs to: the grid cannot show them. */
export function strayDateAnswers(project: Project, starts: readonly string[]): readonly TableRow[] {
  const asked = new Set(askedForDates(project).map(({ who }) => who));
  return standingAnswer(project, "table", DATE_ANSWERS).filter(
    ({ cells }) =>
      Object.values(cells).some((text) => text.trim() !== "") &&
      !(starts.includes(cells.period ?? "") && asked.has(cells.who ?? "") && isDateAnswer(cells.answer)),
  );
}
