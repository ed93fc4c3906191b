import { z } from "zod";
import type { DefinitionOf } from "../definition/item-definition.ts";
import { dateWithEra, parseIsoDate } from "../text/era.ts";
import type { Finding, ItemKind } from "./item-kind.ts";
import { idSchema, rowsSchema } from "./limits.ts";
import { mergeRows } from "./merge-rows.ts";
import { isTime, timeSpan } from "./time.ts";

/** A candidate day or period. Dates are "YYYY-MM-DD", times "HH:MM"; odd input is kept as typed. */
export interface DateCandidate {
  readonly id: string;
  readonly start: string;
  /** Last day of a period. */
  readonly end?: string;
  readonly from?: string;
  readonly to?: string;
  readonly memo?: string;
  /** This one it is. */
  readonly decided?: true;
}

export type DatesValue = readonly DateCandidate[];

const short = z.string().max(2000);
const candidateSchema = z.strictObject({
  id: idSchema,
  start: short,
  end: short.optional(),
  from: short.optional(),
  to: short.optional(),
  memo: short.optional(),
  decided: z.literal(true).optional(),
}) as z.ZodType<DateCandidate>;

/** A candidate in words: "令和8年（2026年）11月16日（月）〜令和8年（2026年）11月18日（水）". */
export function candidateText(candidate: DateCandidate): string {
  const day = (iso: string) => (parseIsoDate(iso) ? dateWithEra(iso) : iso.trim());
  const until = candidate.end && candidate.end !== candidate.start ? `〜${day(candidate.end)}` : "";
  const span = timeSpan(candidate.from, candidate.to);
  const times = span === "" ? "" : ` ${span}`;
  const memo = candidate.memo?.trim() ? `（${candidate.memo.trim()}）` : "";
  const decided = candidate.decided ? "（決定）" : "";
  return `${day(candidate.start)}${until}${times}${decided}${memo}`;
}

function written(value: DatesValue): DatesValue {
  return value.filter(({ start, end, memo }) => `${start}${end ?? ""}${memo ?? ""}`.trim() !== "");
}

function findings({ id, start, end, from, to }: DateCandidate): Finding[] {
  const found: Finding[] = [];
  for (const iso of [start, end ?? ""])
    if (iso.trim() !== "" && !parseIsoDate(iso))
      found.push({ message: `「${iso}」は日付として読めません。例：2026-11-16`, at: id });
  if (end && parseIsoDate(start) && parseIsoDate(end) && end < start)
    found.push({ message: "終わりの日が、始まりの日より前になっています。", at: id });
  for (const time of [from ?? "", to ?? ""])
    if (time !== "" && !isTime(time))
      found.push({ message: `「${time}」は時刻として読めません。例：13:00`, at: id });
  if (from && to && isTime(from) && isTime(to) && to <= from)
    found.push({ message: "終わりの時刻が、始まりの時刻と同じか、それより前です。", at: id });
  return found;
}

/** Two copies of a project, merged, can each have decided. */
function decidedTwice(value: DatesValue): Finding[] {
  const [, ...others] = value.filter(({ decided }) => decided);
  return others.map(({ id }) => ({
    message: "決定した候補が2つ以上あります。先に並んでいる候補で計算しています。どれか1つにしてください。",
    at: id,
  }));
}

export const dates: ItemKind<DefinitionOf<"dates">, DatesValue> = {
  kind: "dates",
  empty: () => [],
  schema: () => rowsSchema(candidateSchema),
  isAnswered: (_, value) => written(value).length > 0,
  validate: (_, value) => [...value.flatMap(findings), ...decidedTwice(value)],
  toText: (_, value) => written(value).map(candidateText),
  merge: (_, base, mine, theirs) => mergeRows(base, mine, theirs),
};
