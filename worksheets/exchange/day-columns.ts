import { eraDay, parseIsoDate } from "../text/era.ts";
import type { ExchangeCell, ExchangeColumn } from "./exchange-column.ts";

/** A day in two columns: 西暦, which counts, and 和暦 beside it, for people to read (総務省の表記方法). */
export function dayColumns(id: string, label: string): readonly ExchangeColumn[] {
  return [
    { id, heading: `${label}（西暦）`, holds: "date" },
    { id: `${id}/era`, heading: `${label}（和暦）`, holds: "text", writtenOnly: true },
  ];
}

/** What is no real day stands as typed in the first. */
export function dayCells(typed: string): readonly ExchangeCell[] {
  return [typed, parseIsoDate(typed) ? eraDay(typed) : ""];
}
