import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tourPlan } from "../../../../worksheets/project/migrations/0003-tour-plan.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { SMALL_PROJECT } from "../small-project.ts";
import { TOUR_COURSE } from "../tour-project.ts";

const frozen = (name: string) =>
  parseProjectFile(
    new Uint8Array(readFileSync(new URL(`../../../fixtures/projects/${name}.colead`, import.meta.url))),
  );

describe("version 3: the tour is planned to the quarter of an hour", () => {
  it("leaves the project as it was", () => {
    expect(tourPlan.up(SMALL_PROJECT)).toEqual(SMALL_PROJECT);
  });

  it("opens a file of version 2 with its timetable", () => {
    expect(frozen("v2/small")).toMatchObject({ ok: true, migratedFrom: 2, project: SMALL_PROJECT });
  });

  it("keeps a planned tour", () => {
    expect(frozen("v3/tour")).toMatchObject({ ok: true, migratedFrom: 3, project: TOUR_COURSE });
  });
});
