import { describe, expect, it } from "vitest";
import { advice } from "../../../worksheets/journey/advice.ts";
import { projectProgress } from "../../../worksheets/journey/progress.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../../worksheets/samples/okinawa.ts";

/** Before any deadline of a sample's open questions. */
const TODAY = "2021-08-30";

/** What is truly amiss in a sample. 長島観光開発 asks for a security specialist, whom the pilot did not have. */
const TRUE_WARNINGS: Readonly<Record<string, readonly string[]>> = { "sample-kuwana": ["unmet-need"] };

describe.each([kitami, kuwana, okinawa])("the sample $id", (project) => {
  it("is filled on every sheet; B-1 may still have candidates to ask", () => {
    for (const { worksheet, status } of projectProgress(project).worksheets) {
      const filled = ["complete", "toConfirm", ...(worksheet.id === "b1" ? ["inProgress"] : [])];
      expect(filled, worksheet.code).toContain(status);
    }
  });

  it("lacks nothing on a sheet that its worksheet waits for, but for B-1", () => {
    for (const { worksheet, counts } of projectProgress(project).worksheets)
      if (worksheet.id !== "b1") expect(counts.missing, worksheet.code).toBe(0);
  });

  it("gives no false warning", () => {
    const warnings = advice(project, { today: TODAY }).filter(({ severity }) => severity === "warn");
    expect(warnings.map(({ id }) => id)).toEqual(TRUE_WARNINGS[project.id] ?? []);
  });
});
