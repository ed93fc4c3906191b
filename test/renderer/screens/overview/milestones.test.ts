import { describe, expect, it } from "vitest";
import { milestones } from "../../../../renderer/screens/overview/milestones.ts";
import { projectProgress } from "../../../../worksheets/journey/progress.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { projectOf } from "../../../worksheets/journey/project-of.ts";

const day = (start: string) => [{ id: "d1", start }];
const rows = (project: Project, today = "2021-01-01") => milestones(project, projectProgress(project), today);
const dates = (project: Project) => Object.fromEntries(rows(project).map(({ id, date }) => [id, date]));

describe("milestones", () => {
  it("has nothing to reckon from while neither meet-up nor tour has a date", () => {
    expect(rows(projectOf())).toEqual([]);
    expect(rows(projectOf({ "a3.dates": day("秋ごろ") }))).toEqual([]);
  });

  it("gives back the pilot's own calendar for the pilot's dates", () => {
    expect(dates(projectOf({ "a3.dates": day("2021-10-10"), "b5.dates": day("2021-11-16") }))).toEqual({
      prepare: "2021-07-15",
      call: "2021-08-30",
      callEnd: "2021-09-21",
      chosen: "2021-10-05",
      meetUp: "2021-10-10",
      tour: "2021-11-16",
      interim: "2021-12-22",
      final: "2022-02-16",
    });
  });

  it.each(["a3.dates", "b5.dates"])("reckons all dates from %s alone", (item) => {
    const start = item === "a3.dates" ? "2021-10-10" : "2021-11-16";
    expect(dates(projectOf({ [item]: day(start) }))).toMatchObject({
      call: "2021-08-30",
      meetUp: "2021-10-10",
      tour: "2021-11-16",
      final: "2022-02-16",
    });
  });

  it("takes the first candidate that is a real day", () => {
    const candidates = [
      { id: "d1", start: "未定" },
      { id: "d2", start: "2026-10-12" },
      { id: "d3", start: "2026-10-03" },
    ];
    expect(dates(projectOf({ "a3.dates": candidates })).meetUp).toBe("2026-10-12");
  });

  it("tells entered dates from estimated ones, and what these rest on", () => {
    const found = rows(projectOf({ "b5.dates": day("2026-11-16") }));
    const row = (id: string) => found.find((milestone) => milestone.id === id);
    expect(row("tour")).toMatchObject({ entered: true, source: "B-5の日程" });
    expect(row("meetUp")).toMatchObject({ entered: false, source: "ツアーの37日前" });
    expect(row("interim")).toMatchObject({ entered: false, source: "ツアーの36日後" });
  });

  it("is late the day after, unless the worksheet is complete", () => {
    const project = projectOf({ "a3.dates": day("2026-10-10") });
    const meetUp = (of: Project, today: string) => rows(of, today).find(({ id }) => id === "meetUp");
    expect(meetUp(project, "2026-10-10")).toMatchObject({ past: false, late: false });
    expect(meetUp(project, "2026-10-11")).toMatchObject({ past: true, late: true });
    expect(meetUp({ ...project, confirmed: ["a3"] }, "2026-10-11")).toMatchObject({
      past: true,
      late: false,
    });
  });

  it("is not late within the month where only the month is meant", () => {
    const project = projectOf({ "a3.dates": day("2021-10-10") });
    const prepare = (today: string) => rows(project, today).find(({ id }) => id === "prepare");
    expect(prepare("2021-07-31")).toMatchObject({ precision: "month", late: false });
    expect(prepare("2021-08-01")?.late).toBe(true);
  });

  it("stays in order when the tour comes before the meet-up", () => {
    const found = rows(projectOf({ "a3.dates": day("2026-12-01"), "b5.dates": day("2026-10-01") }));
    const order = found.map(({ date }) => date);
    expect(order).toEqual([...order].sort());
  });
});
