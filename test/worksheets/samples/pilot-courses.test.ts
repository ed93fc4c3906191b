import { describe, expect, it } from "vitest";
import { inTourOrder } from "../../../worksheets/items/timetable.ts";
import { tourChecks } from "../../../worksheets/journey/tour/tour-checks.ts";
import { PILOT_COURSES } from "../../../worksheets/samples/pilot-courses.ts";
import { projectOf } from "../journey/project-of.ts";

describe.each(PILOT_COURSES)("the pilot's course of $label", ({ blocks, days }) => {
  const course = inTourOrder(blocks.map((block, index) => ({ ...block, id: `k${index}` })));

  it("can begin any project: it refers to no register", () => {
    for (const block of course) expect(Object.keys(block)).not.toContain("company");
    for (const block of course) expect(Object.keys(block)).not.toContain("place");
  });

  it("has a name and a time for every block of its three days", () => {
    expect(days).toBe(3);
    for (const { start, end, title, type } of course) {
      expect(start).toMatch(/^\d\d:\d\d$/u);
      expect(end).toMatch(/^\d\d:\d\d$/u);
      expect(type === "lunch" || title !== "", type).toBe(true);
    }
  });

  it("overlaps nowhere", () => {
    const checks = tourChecks(projectOf({ "b5.timetable": course }), "2026-04-01");
    expect(checks.map(({ id }) => id)).not.toContain("block-overlap");
  });
});

it("names what the pilots visited", () => {
  const titles = PILOT_COURSES.flatMap(({ blocks }) => blocks.map(({ title }) => title));
  for (const name of ["環境大善", "北見カーリングホール", "長島観光開発 なばなの里", "国際旅行社"])
    expect(titles).toContain(name);
});
