import { expect, it } from "vitest";
import { tourState } from "../../../../worksheets/journey/tour/tour-state.ts";
import { TOUR_PROJECT } from "../../project/tour-project.ts";
import { projectOf } from "../project-of.ts";

it("tells how far a planned tour is", () => {
  const state = tourState(TOUR_PROJECT, "2026-11-01");
  expect(state.period?.start).toBe("2026-11-25");
  expect(state).toMatchObject({
    blocks: 2,
    unplaced: 0,
    tasks: { total: 1, done: 0, ownerless: 0, overdue: 0 },
    cost: { total: 98_000, unreckoned: 0 },
  });
  expect(state.warnings).toBeGreaterThan(0);
});

it("tells of a plan that has not begun", () => {
  expect(tourState(projectOf(), "2026-11-01")).toEqual({
    period: undefined,
    blocks: 0,
    unplaced: 0,
    warnings: 0,
    preMeetings: { companies: 0, fixed: 0, done: 0 },
    tasks: { total: 0, done: 0, ownerless: 0, overdue: 0 },
    cost: undefined,
  });
});
