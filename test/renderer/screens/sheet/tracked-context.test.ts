import { describe, expect, it } from "vitest";
import { trackedContext } from "../../../../renderer/screens/sheet/tracked-context.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { updateRow } from "../../../../worksheets/project/edit-registers.ts";
import { newCompany, newProject } from "../../../../worksheets/project/new-project.ts";

const project = setValue(
  {
    ...newProject("p", "2026-04-01T00:00:00.000Z"),
    companies: [newCompany({ id: "c1", name: "環境大善" }), newCompany({ id: "c2", name: "桑原" })],
  },
  { item: "a1.challenges" },
  [{ id: "l1", text: "少子化" }],
);

describe("trackedContext", () => {
  it("holds for any project while nothing was asked", () => {
    expect(trackedContext(project, undefined).holdsFor(newProject("q", ""))).toBe(true);
  });

  it("holds until something it said has changed", () => {
    const tracked = trackedContext(project, undefined);
    expect(tracked.context.rowName("companies", "c1")).toBe("環境大善");
    expect(tracked.context.lineText("a1.challenges", "l1")).toBe("少子化");
    expect(tracked.holdsFor(setValue(project, { item: "a1.summary" }, "海"))).toBe(true);
    expect(tracked.holdsFor(updateRow(project, "companies", "c2", { name: "桑原組" }))).toBe(true);
    expect(tracked.holdsFor(updateRow(project, "companies", "c1", { name: "大善" }))).toBe(false);
    expect(tracked.holdsFor(setValue(project, { item: "a1.challenges" }, []))).toBe(false);
  });

  it("notices what was not there when it was asked", () => {
    const tracked = trackedContext(project, undefined);
    expect(tracked.context.lineText("a1.challenges", "l2")).toBeUndefined();
    expect(
      tracked.holdsFor(setValue(project, { item: "a1.challenges" }, [{ id: "l2", text: "空き家" }])),
    ).toBe(false);
  });
});
