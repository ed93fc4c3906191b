import { japaneseDate, parseIsoDate } from "../../../worksheets/text/era.ts";

/** 年度 of a day, as documents write it: "2027-02-10" → "令和8年度". Empty for no real day. */
export function fiscalYear(iso: string): string {
  const date = parseIsoDate(iso);
  if (!date) return "";
  // A fiscal year runs from April to March and is named by its first day (会計法 第11条).
  const first = japaneseDate(`${String(date.month < 4 ? date.year - 1 : date.year).padStart(4, "0")}-04-01`);
  return `${first.slice(0, first.indexOf("年") + 1)}度`;
}

/** The 年度 of a day and the one after it: a round is often planned the year before. */
export function fiscalYearsToOffer(iso: string): readonly string[] {
  const date = parseIsoDate(iso);
  if (!date) return [];
  const nextApril = `${String(date.month < 4 ? date.year : date.year + 1).padStart(4, "0")}-04-01`;
  return [fiscalYear(iso), fiscalYear(nextApril)];
}
