import { readMark } from "../../text/read-mark.ts";
import type { TableCell, TableRow, TableSheet } from "../read/table.ts";
import { headingOf, rowsBelow } from "./guess-setting.ts";
import type { ImportSetting } from "./import-setting.ts";
import { ID_TARGET, type ImportTarget, importTarget, importTargets } from "./import-target.ts";
import type { FieldValue, ImportedRow, RowNote, UnknownValue } from "./imported-row.ts";
import { unitOfHeading } from "./known-headings.ts";
import { type CellPlace, readCell } from "./read-cell.ts";
import { readChoice, severalValues } from "./read-choice.ts";

/** A column that is taken. */
interface Column extends CellPlace {
  readonly index: number;
  readonly heading: string;
  /** The target's place among those of its register. */
  readonly rank: number;
}

/** One column's part of a field. */
interface Piece {
  readonly column: Column;
  /** "" when the cell is empty, undefined when it cannot be taken. */
  readonly text: string | undefined;
}

/** The rows of a sheet below its headings, understood as the setting says. */
export function readRows(sheet: TableSheet, setting: ImportSetting): readonly ImportedRow[] {
  const columns = takenColumns(sheet, setting);
  const headings = setting.headings === undefined ? undefined : sheet.rows[setting.headings];
  return rowsBelow(sheet, setting.headings).map((row) => ({
    ...readRow(row, columns, setting),
    seems:
      headings !== undefined && repeats(row, headings) ? "headings" : isSummary(row) ? "summary" : undefined,
  }));
}

function takenColumns(sheet: TableSheet, setting: ImportSetting): readonly Column[] {
  return setting.columns.flatMap((id, index): readonly Column[] => {
    if (id === undefined) return [];
    const heading = headingOf(sheet, setting.headings, index);
    return [
      {
        index,
        heading,
        rank: importTargets(setting.register).findIndex((target) => target.id === id),
        target: importTarget(setting.register, id),
        isDay: setting.dayColumns.includes(index),
        from1904: sheet.from1904,
        unit: unitOfHeading(heading),
      },
    ];
  });
}

function repeats({ cells }: TableRow, headings: TableRow): boolean {
  const texts = cells.filter((cell) => cell !== undefined);
  return texts.length > 1 && cells.every((cell, i) => cell?.text === headings.cells[i]?.text);
}

/** 「合計」 may stand in any column, beside a count where the names are; a note stands first. */
function isSummary({ cells }: TableRow): boolean {
  const texts = cells.flatMap((cell) => (cell === undefined ? [] : [cell.text.trim()]));
  return (
    /^(?:以上|以下余白|※|＊|注[）):：])/u.test(texts[0] ?? "") ||
    texts.some((text) => /^(?:総?合計|小計|総計|計)$/u.test(text))
  );
}

function readRow(
  { number, hidden, cells }: TableRow,
  columns: readonly Column[],
  setting: ImportSetting,
): Omit<ImportedRow, "seems"> {
  const notes: RowNote[] = [];
  const unknown: UnknownValue[] = [];
  const values = new Map<string, FieldValue>();
  const pieces = new Map<string, Piece[]>();
  let id: string | undefined;
  for (const column of columns) {
    const cell = cells[column.index];
    const { target } = column;
    if (target.id === ID_TARGET) id = cell?.text.trim();
    else if (target.kind === "text") {
      const read = cell ? readCell(cell, column, setting) : { text: "", notes: [] };
      notes.push(...read.notes.map((note) => ({ ...note, column: column.index })));
      const field = target.field ?? "";
      pieces.set(field, [...(pieces.get(field) ?? []), { column, text: read.text }]);
    } else readChoiceColumn(cell, column, setting, { values, notes, unknown });
  }
  for (const [field, parts] of pieces) {
    const value = joined(parts);
    if (value) values.set(field, value);
  }
  const name = values.get("name");
  return {
    number,
    hidden,
    id: id === "" ? undefined : id,
    name: name?.kind === "text" ? name.text : "",
    values,
    notes,
    unknown,
  };
}

interface ChoiceResult {
  readonly values: Map<string, FieldValue>;
  readonly notes: RowNote[];
  readonly unknown: UnknownValue[];
}

function readChoiceColumn(
  cell: TableCell | undefined,
  { target, index }: Column,
  { meanings }: ImportSetting,
  { values, notes, unknown }: ChoiceResult,
): void {
  const keptOut = (message: string) => notes.push({ kind: "keptOut", message, column: index });
  const field = target.field ?? "";
  if (cell?.kind === "error" || cell?.kind === "uncomputed") {
    keptOut(`${cell.kind === "error" ? `エラー値（${cell.text}）` : "結果のない数式"}のため、取り込みません`);
    return;
  }
  const before = values.get(field);
  const chosen = before?.kind === "choices" ? before.ids : [];
  if (target.kind === "mark") {
    const mark = cell === undefined ? "no" : readMark(cell.text);
    if (mark === undefined) keptOut(`「${cell?.text ?? ""}」は、印（○か空欄）ではないため、取り込みません`);
    const ids = mark === "yes" ? target.choices.map(({ id }) => id) : [];
    if (mark !== undefined) values.set(field, { kind: "choices", ids: [...chosen, ...ids] });
    return;
  }
  const texts = cell === undefined ? [] : target.kind === "many" ? severalValues(cell) : [cell.text];
  const ids: string[] = [];
  for (const text of texts) {
    const read = readChoice(target, text, meanings);
    if (read.kind === "choice") ids.push(read.id);
    if (read.kind !== "unknown") continue;
    unknown.push({ target: target.id, value: read.value });
    keptOut(`「${read.value}」は、${target.label}のどれに当たるか分からないため、取り込みません`);
  }
  // A cell of which nothing was understood says nothing, and must not empty the field.
  if (texts.length > 0 && ids.length === 0) return;
  const all = [...chosen, ...ids];
  const inOrder = target.choices.map(({ id }) => id).filter((id) => all.includes(id));
  values.set(field, { kind: "choices", ids: target.kind === "one" ? inOrder.slice(0, 1) : inOrder });
}

/** The columns of one field put together; undefined when none of them could be taken. */
function joined(pieces: readonly Piece[]): FieldValue | undefined {
  const readable = pieces.filter((piece) => piece.text !== undefined).toSorted(byTarget);
  if (readable.length === 0) return undefined;
  const headed = readable.filter(({ column }) => column.target.join === "headed");
  const lines = headed.flatMap(({ column, text = "" }) =>
    text === "" ? [] : [column.heading === "" ? text : `${column.heading.replaceAll("\n", "")}：${text}`],
  );
  if (headed.length === readable.length) return { kind: "added", lines };
  let whole = "";
  let before: ImportTarget | undefined;
  for (const { column, text = "" } of readable) {
    const { target } = column;
    if (text === "" || target.join === "headed") continue;
    whole += `${before ? between(before, target) : ""}${withPrefix(target, text)}`;
    before = target;
  }
  return { kind: "text", text: [whole, ...lines].filter((line) => line !== "").join("\n") };
}

/** In the order of the targets (氏名, 電話, メール), and of the columns where several are one target. */
function byTarget({ column: one }: Piece, { column: other }: Piece): number {
  return rankOf(one) - rankOf(other) || one.index - other.index;
}

function rankOf({ target, rank }: Column): number {
  return target.isFirst === true ? -1 : rank;
}

function withPrefix({ prefix = "" }: ImportTarget, text: string): string {
  return text.startsWith(prefix.trim()) ? text : `${prefix}${text}`;
}

/** Between two pieces of a field: a mail address and a fax number stand apart, as in 総務担当 000-0000／a@b.jp. */
function between(before: ImportTarget, { id, join }: ImportTarget): string {
  if (id === "contact/mail" || id === "contact/fax") return "／";
  if (before.isFirst === true) return " ";
  return join === "lines" ? "\n" : join === "none" ? "" : " ";
}
