import { describe, expect, it } from "vitest";
import { declareComplete, isDeclaredComplete } from "../../../../renderer/screens/sheet/confirmation.ts";
import { findSheet } from "../../../../worksheets/journey/sheets.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import { separateWorksheet } from "../../../../worksheets/project/share-worksheet.ts";

const project = newProject("p", "2026-04-01T00:00:00.000Z");
function sheet(of: Project, key: string) {
  const found = findSheet(of, key);
  if (!found) throw new Error(`no sheet ${key}`);
  return found;
}

describe("declareComplete", () => {
  it("declares a sheet complete and takes it back", () => {
    const declared = declareComplete(project, sheet(project, "a1"), true);
    expect(isDeclaredComplete(declared, sheet(declared, "a1"))).toBe(true);
    expect(declareComplete(declared, sheet(declared, "a1"), false).confirmed).toEqual([]);
  });

  it("declares shared sheets together, from either", () => {
    const declared = declareComplete(project, sheet(project, "b4"), true);
    expect(declared.confirmed).toEqual(["a4"]);
    expect(isDeclaredComplete(declared, sheet(declared, "b4"))).toBe(true);
    const both = { ...project, confirmed: ["a4", "b4"] };
    expect(declareComplete(both, sheet(both, "b4"), false).confirmed).toEqual([]);
  });

  it("keeps them apart once they are separated", () => {
    const apart = separateWorksheet(project, "b4");
    const declared = declareComplete(apart, sheet(apart, "b4"), true);
    expect(declared.confirmed).toEqual(["b4"]);
    expect(isDeclaredComplete(declared, sheet(declared, "a4"))).toBe(false);
  });
});
