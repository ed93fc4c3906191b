import type { DaySpan, RowSpan } from "../course/course-grid.ts";
import { estimatedFit } from "../course/estimated-entry.ts";
import { COURSE, COURSE_SIZES } from "../course/fit-course.ts";
import type { CourseEntry, CourseSheet, DocumentTree } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { type GridCell, type GridRow, gridTable, nothing } from "./grid-table.ts";
import { headCell } from "./head-cell.ts";
import { divide, type Measures } from "./measures.ts";
import { textParagraph } from "./text.ts";
import type { Block } from "./xml.ts";

const TWIPS_PER_POINT = 20;
const SMALLEST = COURSE_SIZES[COURSE_SIZES.length - 1] ?? 7;

function points(value: number): number {
  return Math.round(value * TWIPS_PER_POINT);
}

/** The size of type in which all course sheets of a document fit their pages, in points. */
export function courseSize({ sheets }: DocumentTree): number {
  const sizes = sheets.flatMap((sheet) =>
    sheet.arrangement === "course" ? [estimatedFit(sheet)?.size ?? SMALLEST] : [],
  );
  return Math.min(COURSE_SIZES[0], ...sizes);
}

function entryBlocks(entries: readonly CourseEntry[]): readonly Block[] {
  if (entries.length === 0) return [nothing()];
  return entries.flatMap(({ time, title, lines }, index) => [
    textParagraph("CourseTitle", time === "" ? title : `${time}　${title}`, {
      spacing: { before: points(index === 0 ? COURSE.padding.y : COURSE.entryGap) },
    }),
    ...lines.map((line) => textParagraph("CourseLine", line)),
  ]);
}

/** A cell that goes on over the rows of its span. */
function spanCell(
  width: number,
  span: RowSpan | undefined,
  row: number,
  content: () => readonly Block[],
  more: Partial<GridCell> = {},
): GridCell {
  const begins = span === undefined || span.first === row;
  const joined = span !== undefined && span.end - span.first > 1;
  return {
    width,
    rules: "all",
    padding: "sides",
    ...(joined ? { merge: begins ? ("restart" as const) : ("continue" as const) } : {}),
    children: begins ? content() : [nothing()],
    ...more,
  };
}

function covering<Span extends RowSpan>(spans: readonly Span[], row: number): Span | undefined {
  return spans.find(({ first, end }) => first <= row && row < end);
}

/** 行程表: a row wherever anything begins or ends, its cells joined for as long as a block lasts. */
export function courseBlocks({ text }: Measures, sheet: CourseSheet): Block[] {
  const fit = estimatedFit(sheet);
  const axis = points(COURSE.axis);
  const widths = divide(
    text - axis,
    sheet.days.map(() => 1),
  );
  const heading: GridRow = {
    cells: [
      headCell(axis, ""),
      ...sheet.days.map(({ label, date }, index) =>
        headCell(widths[index] ?? 0, "", {
          children: [
            textParagraph("MatrixHead", label),
            ...(date === "" ? [] : [textParagraph("MatrixHead", date)]),
          ],
        }),
      ),
    ],
    height: points(COURSE.head),
  };
  const hourRows = (fit?.rows ?? []).map((height, row): GridRow => {
    const hour = covering(fit?.grid?.hours ?? [], row);
    const label = () => [hour ? textParagraph("CourseHour", hour.label) : nothing()];
    const dayCell = (spans: readonly DaySpan[], index: number) => {
      const span = covering(spans, row);
      return spanCell(
        widths[index] ?? 0,
        span,
        row,
        () => entryBlocks(span?.box?.entries ?? []),
        span?.box ? { fill: THEME.accentTint } : {},
      );
    };
    return {
      cells: [
        spanCell(axis, hour, row, label, { fill: THEME.headTint }),
        ...(fit?.grid?.days ?? []).map(dayCell),
      ],
      height: points(height),
      whole: true,
    };
  });
  const halfRows = sheet.halves.map(
    (half, index): GridRow => ({
      cells: [
        {
          ...headCell(axis, ""),
          children: half.split("\n").map((line) => textParagraph("CourseHalf", line)),
          padding: "none",
          align: "top",
        },
        ...sheet.days.map((day, at) =>
          spanCell(widths[at] ?? 0, undefined, 0, () => entryBlocks(day.halves[index] ?? [])),
        ),
      ],
      height: points(fit?.halves[index] ?? 0),
    }),
  );
  return [
    textParagraph("StepGap", ""),
    gridTable([heading, ...hourRows, ...halfRows], 1),
    ...sheet.notes.map((note) => textParagraph("Note", note)),
  ];
}
