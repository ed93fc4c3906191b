import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tourHandOuts } from "../../../../worksheets/project/migrations/0004-tour-hand-outs.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { TOUR_COURSE, TOUR_PROJECT } from "../tour-project.ts";

const frozen = (name: string) =>
  parseProjectFile(
    new Uint8Array(readFileSync(new URL(`../../../fixtures/projects/${name}.colead`, import.meta.url))),
  );

describe("version 4: dates are decided, and the tour is planned up to its hand-outs", () => {
  it("leaves the project as it was", () => {
    expect(tourHandOuts.up(TOUR_COURSE)).toEqual(TOUR_COURSE);
  });

  it("opens a file of version 3 with its course", () => {
    expect(frozen("v3/tour")).toMatchObject({ ok: true, migratedFrom: 3, project: TOUR_COURSE });
  });

  it("keeps what is planned beyond it", () => {
    expect(frozen("v4/tour")).toMatchObject({ ok: true, version: 4, project: TOUR_PROJECT });
  });
});
