import { describe, expect, it } from "vitest";
import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { wellFormed } from "../../../worksheets/text/well-formed.ts";

const project = newProject("p", "2026-04-01T00:00:00.000Z", { name: "北見市", round: "第1回" });

describe("setMunicipality", () => {
  it("changes one detail and leaves the others", () => {
    const changed = setMunicipality(project, "name", "網走市");
    expect(changed.municipality).toEqual({ ...project.municipality, name: "網走市" });
    expect(project.municipality.name).toBe("北見市");
  });

  it("is the same project when nothing changes, so that nothing can be undone", () => {
    expect(setMunicipality(project, "name", "北見市")).toBe(project);
  });

  it("keeps no half of a character", () => {
    expect(setMunicipality(project, "name", "市\ud842").municipality.name).toBe(wellFormed("市\ud842"));
  });
});
