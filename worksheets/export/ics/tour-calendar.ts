import ical, { ICalEventStatus } from "ical-generator";
import { itemDefinition } from "../../catalog/index.ts";
import { BLOCK_TEXTS, blockTitle, HALF_LABELS, inTourOrder, type TourBlock } from "../../items/timetable.ts";
import { standingAnswer } from "../../journey/standing-answer.ts";
import { registeredTexts } from "../../journey/tour/registered-texts.ts";
import { timed } from "../../journey/tour/timed-blocks.ts";
import { dateOfDay } from "../../journey/tour/tour-period.ts";
import { stopName, stopOf, tourBase } from "../../journey/tour/tour-stop.ts";
import { itemContext } from "../../project/item-context.ts";
import type { Project } from "../../project/model.ts";
import { parseIsoDate } from "../../text/era.ts";

export interface CalendarOptions {
  /** When it is made, in milliseconds since 1970. A later one updates what an earlier one brought. */
  readonly now: number;
  /** Only this day of the tour, from 1. */
  readonly day?: number;
  /** Whether it says who takes part, whom to reach and what was noted. */
  readonly personal: boolean;
}

export type TourCalendar =
  | { readonly ok: true; readonly text: string; readonly events: number }
  /** The tour has no date yet, or no block (on that day). */
  | { readonly ok: false; readonly reason: "noDate" | "noBlocks" };

/** Japan's offset from UTC, in minutes; it has no summer time. */
const JAPAN = 9 * 60;
const MINUTE = 60_000;
/** Characters that a calendar cannot carry (RFC 5545, 3.3.11). */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/**
 * The blocks of the tour as a calendar (RFC 5545) for Outlook, Google and Thunderbird. Times are written in UTC, which
 * every program shows as Japan's in Japan; a block without a time is an event of the whole day, as a plain date. The
 * ids stay the same, so that importing again updates.
 */
export function tourCalendar(project: Project, { now, day, personal }: CalendarOptions): TourCalendar {
  const blocks = inTourOrder(standingAnswer(project, "timetable", { item: "b5.timetable" })).filter(
    (block) => day === undefined || block.day === day,
  );
  if (blocks.length === 0) return { ok: false, reason: "noBlocks" };
  const calendar = ical({
    name: `${project.municipality.name} フィールドワークツアー`.trim(),
    prodId: { company: "Co-LEAD", product: "Co-LEAD Worksheet", language: "JA" },
  });
  for (const block of blocks) {
    const date = parseIsoDate(dateOfDay(project, block.day) ?? "");
    if (date === undefined) return { ok: false, reason: "noDate" };
    const midnight = Date.UTC(date.year, date.month - 1, date.day);
    const at = (minutes: number) => new Date(midnight + (minutes - JAPAN) * MINUTE);
    const own = timed(block);
    calendar.createEvent({
      id: `${block.id}.${project.id}@co-lead-worksheet`,
      stamp: new Date(now),
      lastModified: new Date(now),
      // Outlook takes an event for newer by this number alone: the minutes of the project's life.
      sequence: Math.max(0, Math.floor((now - Date.parse(project.createdAt)) / MINUTE)),
      summary: summary(project, block, own === undefined),
      status: ICalEventStatus.CONFIRMED,
      ...words(project, block, personal),
      ...(own
        ? { start: at(own.start), end: at(own.end) }
        : { start: new Date(midnight), end: new Date(midnight + 24 * 60 * MINUTE), allDay: true }),
    });
  }
  return { ok: true, text: calendar.toString(), events: blocks.length };
}

function summary(project: Project, block: TourBlock, untimed: boolean): string {
  const definition = itemDefinition("b5.timetable");
  const title =
    definition.kind === "timetable" ? blockTitle(definition, block, itemContext(project)) : block.title;
  const plain = title.replace(CONTROLS, "");
  return untimed ? `${plain}（${HALF_LABELS[block.half]}・時刻未定）` : plain;
}

/** Where it is, and what else there is to know. */
function words(project: Project, block: TourBlock, personal: boolean) {
  const stop = stopOf(block, tourBase(project));
  const known = registeredTexts(project, block);
  const place = stop === undefined ? undefined : stopName(project, stop);
  const address = block.address?.trim() || known.address;
  const location = [place, address].filter(Boolean).join(" ");
  const description = BLOCK_TEXTS.filter(
    ({ key, personal: about }) => key !== "address" && (personal || about === "none"),
  )
    .map(({ key, label }) => [label, block[key]?.trim() || (key === "contact" ? known.contact : "")] as const)
    .filter(([, text]) => text)
    .map(([label, text]) => `${label}：${text}`)
    .join("\n")
    .replace(/\r\n?/gu, "\n")
    .replace(CONTROLS, "");
  return {
    ...(location === "" ? {} : { location }),
    ...(description === "" ? {} : { description }),
  };
}
