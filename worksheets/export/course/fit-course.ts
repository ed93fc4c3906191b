import type { CourseEntry, CourseSheet } from "../document-tree.ts";
import { PAGES } from "../theme.ts";
import { type CourseGrid, courseGrid } from "./course-grid.ts";

const POINTS_PER_MM = 72 / 25.4;

/** Measures of a course sheet in points. */
export const COURSE = {
  /** The column of the hours. */
  axis: 36,
  /** The row of the days' names. */
  head: 30,
  padding: { x: 4, y: 2 },
  /** Between blocks in one box. */
  entryGap: 3,
  /** Distance of lines, in sizes of their type. */
  pitch: 1.32,
} as const;

/** Sizes of type in points, best first. Smaller ones are not read at arm's length. */
export const COURSE_SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] as const;

/** An hour's name has to fit beside it. */
const LEAST_HOUR = 12;
/** Even a row of five minutes is seen. */
const LEAST_ROW = 1.5;

/** Lines that an entry takes at a size of type, in a column so many points wide. */
export type CourseMeasure = (entry: CourseEntry, width: number, size: number) => number;

/** How a course sheet fits its page; heights in points. */
export interface FittedCourse {
  readonly size: number;
  readonly grid: CourseGrid | undefined;
  readonly rows: readonly number[];
  /** Of the blocks without a time. */
  readonly halves: readonly number[];
}

/** Width of a day's column in points. */
export function dayWidth({ days }: CourseSheet): number {
  const { width, left, right } = PAGES.wide;
  return ((width - left - right) * POINTS_PER_MM - COURSE.axis) / Math.max(1, days.length);
}

/**
 * The largest type at which everything of the sheet stands in the height, in points, and the heights it then has. Time
 * runs evenly as far as the blocks' words allow. Undefined: it does not fit at the smallest size either.
 */
export function fitCourse(
  sheet: CourseSheet,
  height: number,
  measure: CourseMeasure,
): FittedCourse | undefined {
  const grid = courseGrid(sheet);
  const width = dayWidth(sheet) - 2 * COURSE.padding.x;
  for (const size of COURSE_SIZES) {
    const needed = (entries: readonly CourseEntry[]) =>
      entriesHeight(entries, (entry) => measure(entry, width, size) * size * COURSE.pitch);
    const halves = sheet.halves.map((_, half) =>
      Math.max(size * 3, ...sheet.days.map((day) => needed(day.halves[half] ?? []))),
    );
    const rest = height - COURSE.head - sum(halves);
    if (rest < 0) continue;
    if (grid === undefined)
      return {
        size,
        grid,
        rows: [],
        halves: halves.map((one) => (one * (sum(halves) + rest)) / sum(halves)),
      };
    const rows = rowHeights(grid, needed, rest);
    if (rows) return { size, grid, rows, halves };
  }
  return undefined;
}

/** Height of entries below each other with the padding of their cell, given the height of each. */
export function entriesHeight(
  entries: readonly CourseEntry[],
  heightOf: (entry: CourseEntry) => number,
): number {
  if (entries.length === 0) return 0;
  return sum(entries.map(heightOf)) + (entries.length - 1) * COURSE.entryGap + 2 * COURSE.padding.y;
}

function rowHeights(
  { minutes, hours, days }: CourseGrid,
  needed: (entries: readonly CourseEntry[]) => number,
  height: number,
): readonly number[] | undefined {
  const rows = minutes.map(() => LEAST_ROW);
  const spans = [
    ...hours.map(({ first, end }) => ({ first, end, need: LEAST_HOUR })),
    ...days.flat().map(({ first, end, box }) => ({ first, end, need: box ? needed(box.entries) : 0 })),
    // The shortest first: what they need may be enough for those around them.
  ].sort((a, b) => a.end - a.first - (b.end - b.first));
  for (const { first, end, need } of spans) {
    const lacking = need - sum(rows.slice(first, end));
    if (lacking <= 0) continue;
    const total = sum(minutes.slice(first, end));
    for (let row = first; row < end; row++)
      rows[row] = (rows[row] ?? 0) + (lacking * (minutes[row] ?? 0)) / total;
  }
  return sum(rows) > height ? undefined : evenedOut(rows, minutes, height);
}

/** Rows at least as high as given that fill the height, in proportion to their minutes wherever that is enough. */
function evenedOut(rows: readonly number[], minutes: readonly number[], height: number): readonly number[] {
  const at = (perMinute: number) =>
    rows.map((row, index) => Math.max(row, (minutes[index] ?? 0) * perMinute));
  let [low, high] = [0, height];
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > height) high = middle;
    else low = middle;
  }
  return at(low);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What a page has for the table, in points: without head, title and the line below it. */
const PAGE_HEIGHT = (PAGES.wide.height - PAGES.wide.top - PAGES.wide.bottom) * POINTS_PER_MM - 66;
const NOTE_HEIGHT = 16;

/** The height there is for a sheet's table, in points, its notes being below it. */
export function courseHeight({ notes }: CourseSheet): number {
  return PAGE_HEIGHT - notes.length * NOTE_HEIGHT;
}
