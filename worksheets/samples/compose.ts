import { b1 } from "../catalog/b1.ts";
import type { ItemId } from "../definition/item-definition.ts";
import type { AnswerValue } from "../items/index.ts";
import type { ListValue } from "../items/list.ts";
import type { RefsValue } from "../items/refs.ts";
import type { TableValue } from "../items/table.ts";
import type { Answers, Entry } from "../project/model.ts";

type Extra = Pick<Entry, "note" | "question">;

/** An answer made up to fill a gap of the published documents. */
export function made(value: AnswerValue, extra: Extra = {}): Entry {
  return { value, seen: true, illustrative: true, ...extra };
}

/** An answer that stands in a published document, e.g. "令和3年度調査報告書 別冊1 3-9（北見市）". */
export function sourced(value: AnswerValue, source: string): Entry {
  return { value, note: `出典: ${source}`, seen: true };
}

/** Lines with ids l1, l2, …: text, the hint it came from ("" for none), the line it links to. */
export function lines(
  ...rows: readonly (readonly [text: string, category?: string, link?: string])[]
): ListValue {
  return rows.map(([text, category, link], index) => ({
    id: `l${index + 1}`,
    text,
    ...(category ? { category } : {}),
    ...(link ? { link } : {}),
  }));
}

/** Picks (r1, r2, …) of another item's lines. */
export function pickLines(item: ItemId, ...lineIds: readonly string[]): RefsValue {
  return lineIds.map((line, index) => ({ id: `r${index + 1}`, item, line }));
}

/** Picks (r1, r2, …) of a register's rows. */
export function pickRows(...rowIds: readonly string[]): RefsValue {
  return rowIds.map((row, index) => ({ id: `r${index + 1}`, row }));
}

/** A table's rows (r1, r2, …): cells in the order of `columns`. */
export function tableRows(columns: readonly string[], ...rows: readonly (readonly string[])[]): TableValue {
  return rows.map((cells, index) => ({
    id: `r${index + 1}`,
    cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])),
  }));
}

/** The ten B-1 checks in the form's order, one character each: ✓ 済, × 未, － 未確認 (left without an entry). */
export function checks(states: string): Answers {
  const ids = b1.steps.flatMap((step) => step.items.map(({ id }) => id));
  return Object.fromEntries(
    ids.flatMap((id, index) => {
      const state = states[index];
      return state === "✓" || state === "×" ? [[id, made(state === "✓" ? "yes" : "no")]] : [];
    }),
  );
}
