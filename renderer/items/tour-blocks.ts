import { TOUR_TEMPLATES, type TourDays } from "../../worksheets/guidance/templates.ts";
import { clock, isTime, minutesOf } from "../../worksheets/items/time.ts";
import {
  type BlockText,
  inTourOrder,
  type TimetableValue,
  type TourBlock,
} from "../../worksheets/items/timetable.ts";
import { type TourVisit, VISIT_TYPES } from "../../worksheets/journey/tour/tour-tray.ts";
import { toHalfWidthDigits } from "../../worksheets/text/numbers.ts";

/** Half a day of the tour. */
export interface Half {
  readonly day: number;
  readonly half: TourBlock["half"];
}

/** A company or place, and the field of a block that holds it. */
export type TourStop = Pick<TourVisit, "field" | "id">;

/** The blocks of half a day in the order they are shown and printed. */
export function blocksOf(value: TimetableValue, { day, half }: Half): TimetableValue {
  return inTourOrder(value).filter((block) => block.day === day && block.half === half);
}

/** How many days to show: those chosen, or those a block stands on if that is more; three until either is known. */
export function shownDays(value: TimetableValue, chosen: number | undefined): number {
  return Math.max(chosen ?? (value.length === 0 ? 3 : 1), ...value.map(({ day }) => day));
}

/** The guideline's course for so many days, as blocks: by half days, as the form shows it. */
export function templateBlocks(days: TourDays, newId: () => string): TimetableValue {
  return TOUR_TEMPLATES[days]
    .filter(({ type }) => type !== "lunch")
    .map(({ day, half, type, title }) => ({ id: newId(), day, half, type, title }));
}

/** The same with its times and lunches. */
export function timedTemplateBlocks(days: TourDays, newId: () => string): TimetableValue {
  return TOUR_TEMPLATES[days].map((block) => ({ id: newId(), ...block }));
}

/** The half day before or after; undefined before the first and after the last day. */
export function nextHalf({ day, half }: Half, step: 1 | -1, days: number): Half | undefined {
  const index = (day - 1) * 2 + (half === "pm" ? 1 : 0) + step;
  if (index < 0 || index >= days * 2) return undefined;
  return { day: Math.floor(index / 2) + 1, half: index % 2 === 0 ? "am" : "pm" };
}

function fits(time: string | undefined, half: TourBlock["half"]): boolean {
  return time === undefined || !isTime(time) || time < "12:00" === (half === "am");
}

/** A block put into another half day, at its end. Times that belong to the other half of a day go. */
export function withBlockIn(value: TimetableValue, id: string, to: Half): TimetableValue {
  const block = value.find((other) => other.id === id);
  if (block === undefined) return value;
  const { start, end, ...rest } = block;
  const moved: TourBlock = fits(start, to.half)
    ? { ...block, day: to.day, half: to.half }
    : { ...rest, day: to.day, half: to.half };
  return [...value.filter((other) => other.id !== id), moved];
}

/** A block moved up or down within its half day; the same value at the ends and where the times fix the order. */
export function withBlockMoved(value: TimetableValue, id: string, step: 1 | -1): TimetableValue {
  const block = value.find((other) => other.id === id);
  if (block === undefined) return value;
  const shown = blocksOf(value, block);
  const other = shown[shown.findIndex((entry) => entry.id === id) + step];
  if (other === undefined || (block.start && other.start && block.start !== other.start)) return value;
  const order = inTourOrder(value).map((entry) => {
    if (entry.id === id) return other;
    return entry.id === other.id ? block : entry;
  });
  return order;
}

/** The blocks of a stop's type that have no company or place yet, in order: where it can go. */
export function openBlocks(value: TimetableValue, { field }: TourStop): TimetableValue {
  return inTourOrder(value).filter(
    (block) => block.type === VISIT_TYPES[field] && block.company === undefined && block.place === undefined,
  );
}

/** What a template calls a block without a company or place. It says nothing once there is one. */
function isStandIn(title: string): boolean {
  return /^(?:企業訪問[①-⑳\d]*|観光地等の視察|地域の視察)$/u.test(toHalfWidthDigits(title.trim()));
}

/** A stop put into a block; a template's stand-in for the title goes. */
export function withStopIn(value: TimetableValue, id: string, { field, id: row }: TourStop): TimetableValue {
  return value.map((block) =>
    block.id === id ? { ...block, [field]: row, title: isStandIn(block.title) ? "" : block.title } : block,
  );
}

/** A new block for a stop at the end of half a day. */
export function withStopAt(value: TimetableValue, id: string, at: Half, stop: TourStop): TimetableValue {
  return [...value, { id, ...at, type: VISIT_TYPES[stop.field], title: "", [stop.field]: stop.id }];
}

/** A field of a block that is typed or chosen. */
export type BlockField = "type" | "title" | "start" | "end" | "company" | "place" | BlockText;

const MIDNIGHT = 24 * 60;

/**
 * A block with one field changed; what may be left out goes when it is blank. Its half of the day follows its start,
 * and an end in the small hours after a start in the evening is that of the next day (0:30 becomes 24:30).
 */
export function withField(block: TourBlock, field: BlockField, text: string): TourBlock {
  if (field === "type" || field === "title") return { ...block, [field]: text };
  const { [field]: _, ...rest } = block;
  if (text === "") return rest;
  if (field === "start") {
    const start = minutesOf(text);
    return { ...rest, start: text, ...(start === undefined ? {} : { half: start < 12 * 60 ? "am" : "pm" }) };
  }
  if (field === "end") {
    const [start, end] = [minutesOf(block.start) ?? 0, minutesOf(text)];
    const nextDay = end !== undefined && end < 6 * 60 && start >= 18 * 60;
    return { ...rest, end: nextDay ? clock(end + MIDNIGHT) : text };
  }
  return { ...rest, [field]: text };
}
