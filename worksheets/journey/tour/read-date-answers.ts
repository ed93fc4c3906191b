import { isSameName } from "../../project/same-name.ts";
import { readMark } from "../../text/read-mark.ts";
import type { Asked, DateAnswer } from "./date-answers.ts";

/** One line of an answer, understood. */
export interface ReadDateAnswers {
  readonly line: number;
  readonly who: Asked;
  /** In the order of the line; undefined where a mark is missing. */
  readonly marks: readonly (DateAnswer | undefined)[];
}

/** A line that was not taken, and why: nobody asked has this name, or several have; or there is no mark in it. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
  readonly reason: "unknown" | "ambiguous" | "noMark";
}

const MARKS = /[○〇◯◎△▲×✕✖✗]/gu;
const HONORIFIC = /(?:さん|様|さま|氏|先生)$/u;

function markOf(token: string): DateAnswer | undefined {
  return /^[△▲]$/u.test(token) ? "maybe" : readMark(token);
}

/** A line's cells: of a table's row as they are, else its words. `first`: the first mark behind a name; -1: none. */
function cellsOf(line: string) {
  const isRow = line.includes("\t");
  const cells = isRow
    ? line.split("\t").map((cell) => cell.trim())
    : line
        .replace(MARKS, " $& ")
        .split(/[\s　,、，:：]+/u)
        .filter((token) => token !== "");
  return { cells, isRow, first: cells.findIndex((cell, at) => at > 0 && markOf(cell) !== undefined) };
}

/** The asked whom the cells before the marks name: all of them together, else one of them. */
function named(asked: readonly Asked[], cells: readonly string[]): readonly Asked[] {
  for (const name of [cells.join(" "), ...cells]) {
    const found = withName(asked, name);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those with this name: in full, else by the family name before the blank. */
function withName(asked: readonly Asked[], name: string): readonly Asked[] {
  const plain = name.replace(HONORIFIC, "").trim();
  const exact = asked.filter((one) => isSameName(one.name, plain));
  if (exact.length > 0) return exact;
  return asked.filter(
    (one) => one.register === "talents" && isSameName(one.name.split(/[\s　]+/u)[0] ?? "", plain),
  );
}

/**
 * Answers as they come by mail or from a spreadsheet: a line for each, the name first and then marks (○ △ ×), parted by
 * tabs, commas, colons or blanks. Lines without a name or mark that can be understood are told, never guessed; a first
 * line without any mark is taken for a heading.
 */
export function readDateAnswers(
  text: string,
  asked: readonly Asked[],
): { readonly read: readonly ReadDateAnswers[]; readonly unread: readonly UnreadLine[] } {
  const read: ReadDateAnswers[] = [];
  const unread: UnreadLine[] = [];
  const lines = text.split(/\r\n|\r|\n/u).map((line, index) => ({ line, at: index + 1, ...cellsOf(line) }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  // In a table the answers begin in one column, also for those who left the first of them open.
  const column = Math.min(...filled.flatMap(({ isRow, first }) => (isRow && first > 0 ? [first] : [])));
  for (const [index, { line, at, cells, isRow, first }] of filled.entries()) {
    if (first < 0) {
      if (index > 0) unread.push({ line: at, text: line.trim(), reason: "noMark" });
      continue;
    }
    const begin = isRow ? column : first;
    const found = named(asked, cells.slice(0, begin));
    const [who] = found;
    if (who === undefined || found.length > 1) {
      unread.push({ line: at, text: line.trim(), reason: who === undefined ? "unknown" : "ambiguous" });
      continue;
    }
    const rest = cells.slice(begin);
    const end = rest.findIndex((cell) => cell !== "" && markOf(cell) === undefined);
    read.push({ line: at, who, marks: (end < 0 ? rest : rest.slice(0, end)).map(markOf) });
  }
  return { read, unread };
}
