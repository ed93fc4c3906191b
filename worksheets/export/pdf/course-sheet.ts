import type { RowSpan } from "../course/course-grid.ts";
import { estimatedFit } from "../course/estimated-entry.ts";
import { COURSE, courseHeight, dayWidth, type FittedCourse, fitCourse } from "../course/fit-course.ts";
import type { CourseEntry, CourseSheet } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { type Block, gap, type Strip } from "./flow/block.ts";
import { RULE } from "./measures.ts";
import { textStrips } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { sheetHead } from "./sheet-head.ts";
import { STYLES, type TextStyle } from "./styles.ts";
import type { Anchor, Surface } from "./surface.ts";
import type { SetLine, Typesetter } from "./typesetter.ts";

const STROKE = { color: THEME.rule, width: RULE } as const;
/** Four characters of 時刻未定 stand in the hours' column. */
const HALF: TextStyle = { ...STYLES.smallBold, size: 7.5 };
const FAINT = { color: "D9D9D9", width: 0.4 } as const;

/** 行程表: everything is placed within one page, so the table is one piece. */
export function courseBlocks(sheet: CourseSheet, anchor: Anchor, context: PrintContext): readonly Block[] {
  const { type, page } = context;
  const notes = sheet.notes.flatMap((note) => type.lines(note, page.inner, STYLES.smallMuted));
  return [
    ...sheetHead(sheet, anchor, context),
    tableStrip(sheet, context),
    ...(notes.length > 0 ? [gap(3), ...textStrips(notes)] : []),
  ];
}

/** As large as the fonts allow; where their words are wider than estimated, as was estimated. */
function fitted(sheet: CourseSheet, type: Typesetter): FittedCourse {
  const measured = fitCourse(
    sheet,
    courseHeight(sheet),
    (entry, width, size) => entryLines(entry, width, size, type).length,
  );
  const fit = measured ?? estimatedFit(sheet);
  if (fit === undefined) throw new Error("The course does not fit its page");
  return fit;
}

function tableStrip(sheet: CourseSheet, { type, page }: PrintContext): Strip {
  const fit = fitted(sheet, type);
  const width = dayWidth(sheet);
  const height = COURSE.head + total(fit.rows) + total(fit.halves);
  return {
    kind: "strip",
    height,
    draw: (surface, x, y) => {
      const days = x + COURSE.axis;
      surface.rect(x, y, page.inner, COURSE.head, { fill: THEME.headTint });
      surface.rect(x, y + COURSE.head, COURSE.axis, height - COURSE.head, { fill: THEME.headTint });
      drawAxis(surface, sheet, fit, x, y + COURSE.head, type);
      for (const [index, day] of sheet.days.entries()) {
        const left = days + index * width;
        drawDayHead(surface, day, left, y, width, type);
        drawDay(surface, index, fit, left, y + COURSE.head, width, type);
        drawHalves(surface, sheet, index, fit, left, y + COURSE.head + total(fit.rows), width, type);
      }
      let edge = y + COURSE.head + total(fit.rows);
      for (const half of [0, ...fit.halves]) {
        edge += half;
        surface.rule(x, edge, x + page.inner, edge, STROKE);
      }
      surface.rule(x, y + COURSE.head, x + page.inner, y + COURSE.head, STROKE);
      for (const [index] of sheet.days.entries())
        surface.rule(days + index * width, y, days + index * width, y + height, STROKE);
      surface.rect(x, y, page.inner, height, { stroke: STROKE });
    },
  };
}

function drawDayHead(
  surface: Surface,
  { label, date }: CourseSheet["days"][number],
  x: number,
  y: number,
  width: number,
  type: Typesetter,
): void {
  const lines = [type.line(label, STYLES.cellHead), ...(date === "" ? [] : [type.line(date, STYLES.cell)])];
  let top = y + (COURSE.head - lines.reduce((sum, { style }) => sum + style.pitch, 0)) / 2;
  for (const line of lines) {
    surface.text(line, x + (width - line.width) / 2, top);
    top += line.style.pitch;
  }
}

function drawAxis(
  surface: Surface,
  sheet: CourseSheet,
  { grid, rows, halves }: FittedCourse,
  x: number,
  y: number,
  type: Typesetter,
): void {
  const style = { ...STYLES.small, pitch: 12 };
  for (const hour of grid?.hours ?? []) {
    const [top] = edgesOf(hour, rows);
    const label = type.line(hour.label, style);
    surface.text(label, x + COURSE.axis - label.width - 3, y + top);
    surface.rule(x, y + top, x + COURSE.axis, y + top, FAINT);
  }
  let top = y + total(rows);
  for (const [index, label] of sheet.halves.entries()) {
    for (const [line, set] of type.lines(label, COURSE.axis, HALF).entries())
      surface.text(set, x + (COURSE.axis - set.width) / 2, top + COURSE.padding.y + line * HALF.pitch);
    top += halves[index] ?? 0;
  }
}

function drawDay(
  surface: Surface,
  day: number,
  { grid, rows, size }: FittedCourse,
  x: number,
  y: number,
  width: number,
  type: Typesetter,
): void {
  for (const span of grid?.days[day] ?? []) {
    const [top, bottom] = edgesOf(span, rows);
    if (span.box === undefined) {
      surface.rule(x, y + bottom, x + width, y + bottom, FAINT);
      continue;
    }
    surface.rect(x, y + top, width, bottom - top, { fill: THEME.accentTint, stroke: STROKE });
    drawEntries(surface, span.box.entries, x, y + top, width, size, type);
  }
}

function drawHalves(
  surface: Surface,
  sheet: CourseSheet,
  day: number,
  { halves, size }: FittedCourse,
  x: number,
  y: number,
  width: number,
  type: Typesetter,
): void {
  let top = y;
  for (const [half, height] of halves.entries()) {
    drawEntries(surface, sheet.days[day]?.halves[half] ?? [], x, top, width, size, type);
    top += height;
  }
}

function drawEntries(
  surface: Surface,
  entries: readonly CourseEntry[],
  x: number,
  y: number,
  width: number,
  size: number,
  type: Typesetter,
): void {
  let top = y + COURSE.padding.y;
  for (const [index, entry] of entries.entries()) {
    if (index > 0) {
      const middle = top + COURSE.entryGap / 2;
      surface.rule(x + COURSE.padding.x, middle, x + width - COURSE.padding.x, middle, FAINT);
      top += COURSE.entryGap;
    }
    for (const line of entryLines(entry, width - 2 * COURSE.padding.x, size, type)) {
      surface.text(line, x + COURSE.padding.x, top);
      top += size * COURSE.pitch;
    }
  }
}

/** Time and title in bold, then what else there is to say. */
function entryLines(
  { time, title, lines }: CourseEntry,
  width: number,
  size: number,
  type: Typesetter,
): readonly SetLine[] {
  const plain: TextStyle = { size, pitch: size * COURSE.pitch, color: THEME.ink, bold: false };
  const strong: TextStyle = { ...plain, bold: true };
  return [
    ...type.lines(time === "" ? title : `${time}　${title}`, width, strong),
    ...lines.flatMap((line) => type.lines(line, width, { ...plain, color: THEME.muted })),
  ];
}

/** Where rows begin and end, from the top of the first. */
function edgesOf({ first, end }: RowSpan, rows: readonly number[]): readonly [top: number, bottom: number] {
  return [total(rows.slice(0, first)), total(rows.slice(0, end))];
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
