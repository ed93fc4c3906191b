import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courseGrid } from "../../../../worksheets/export/course/course-grid.ts";
import { COURSE, courseHeight, fitCourse } from "../../../../worksheets/export/course/fit-course.ts";
import type { CourseSheet } from "../../../../worksheets/export/document-tree.ts";
import { courseSheets } from "../../../../worksheets/export/hand-outs/course-sheets.ts";
import { clock } from "../../../../worksheets/items/time.ts";
import type { TourBlock } from "../../../../worksheets/items/timetable.ts";
import { standingAnswer } from "../../../../worksheets/journey/standing-answer.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import { denseProject, TOUR_PROJECTS } from "../hand-outs/tour-projects.ts";

const EMPTY = newProject("p1", "2026-01-05T00:00:00.000Z");
const RUNS = { numRuns: 30 };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Lines of ten characters. */
const measure = ({ time, title, lines }: { time: string; title: string; lines: readonly string[] }) =>
  Math.max(1, Math.ceil(`${time}${title}`.length / 10)) + lines.length;

const blockArbitrary = (index: number): fc.Arbitrary<TourBlock> =>
  fc
    .record({
      day: fc.integer({ min: 1, max: 5 }),
      start: fc.option(fc.integer({ min: 0, max: 28 * 60 })),
      length: fc.integer({ min: 1, max: 300 }),
      half: fc.constantFrom("am" as const, "pm" as const),
      title: fc.string({ maxLength: 40 }),
      meeting: fc.string({ maxLength: 30 }),
    })
    .map(({ day, start, length, half, title, meeting }) => ({
      id: `b${index}`,
      day,
      half,
      type: "visit",
      title: `${index}#${title}`,
      meeting,
      ...(start === null ? {} : { start: clock(start), end: clock(Math.min(29 * 60 + 59, start + length)) }),
    }));

const tourArbitrary = fc
  .integer({ min: 0, max: 50 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => blockArbitrary(index))))
  .map(
    (blocks): Project => ({
      ...EMPTY,
      answers: { "b5.timetable": { value: blocks } },
    }),
  );

function entriesOf(sheet: CourseSheet) {
  return sheet.days.flatMap(({ boxes, halves }) => [
    ...boxes.flatMap(({ entries }) => entries),
    ...halves.flat(),
  ]);
}

describe("a course sheet on its page", () => {
  it("gives every box the height its words need, and fills the page", () => {
    fc.assert(
      fc.property(tourArbitrary, (project) => {
        for (const sheet of courseSheets(project)) {
          const height = courseHeight(sheet);
          const fit = fitCourse(sheet, height, measure);
          if (fit === undefined) continue;
          for (const [day, spans] of (fit.grid?.days ?? []).entries())
            for (const { first, end, box } of spans) {
              const lines = sum((box?.entries ?? []).map(measure));
              const room = sum(fit.rows.slice(first, end));
              expect(room, `day ${day + 1}`).toBeGreaterThanOrEqual(lines * fit.size * COURSE.pitch - 1e-6);
            }
          expect(COURSE.head + sum(fit.rows) + sum(fit.halves)).toBeCloseTo(height, 3);
        }
      }),
      RUNS,
    );
  });

  it("covers each day from the first hour to the last, once", () => {
    fc.assert(
      fc.property(tourArbitrary, (project) => {
        for (const sheet of courseSheets(project)) {
          const grid = courseGrid(sheet);
          for (const spans of grid?.days ?? []) {
            expect(spans[0]?.first).toBe(0);
            expect(spans.at(-1)?.end).toBe(grid?.minutes.length);
            for (const [index, { first }] of spans.slice(1).entries()) expect(first).toBe(spans[index]?.end);
          }
        }
      }),
      RUNS,
    );
  });

  it("shows every block, or says how many it leaves out", () => {
    fc.assert(
      fc.property(tourArbitrary, (project) => {
        const count = standingAnswer(project, "timetable", { item: "b5.timetable" }).length;
        for (const sheet of courseSheets(project)) {
          const missing = count - entriesOf(sheet).length;
          expect(missing).toBe(Number(/(\d+)件の予定/u.exec(sheet.notes.join(""))?.[1] ?? 0));
        }
      }),
      RUNS,
    );
  });
});

describe("what a page of the course has no room for", () => {
  it("names what it leaves out of a tour of 5 days × 8 blocks, but shows every block", () => {
    const [sheet, ...others] = courseSheets(denseProject(5, 8));
    expect(others).toEqual([]);
    expect(sheet && entriesOf(sheet)).toHaveLength(40);
    expect(sheet?.notes.join("")).toMatch(/^※1ページに収めるため、.*メモ.*を省きました。$/u);
  });

  it("leaves nothing out when there is room", () => {
    for (const name of ["kitami", "kuwana", "okinawa", "planned"])
      expect(courseSheets(TOUR_PROJECTS[name] as Project)[0]?.notes, name).toEqual([]);
  });

  it("goes on on a second page for more than six days", () => {
    const sheets = courseSheets(denseProject(7, 4));
    expect(sheets.map(({ days }) => days.length)).toEqual([4, 3]);
    expect(sheets[1]?.title).toContain("（5〜7日目）");
  });

  it("says so when not even all blocks fit", () => {
    const [sheet] = courseSheets(denseProject(2, 80));
    expect(sheet?.notes.join("")).toMatch(/件の予定を省きました/u);
  });
});
