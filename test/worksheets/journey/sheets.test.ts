import { describe, expect, it } from "vitest";
import { WORKSHEETS } from "../../../worksheets/catalog/index.ts";
import {
  findSheet,
  JOURNEY_ORDER,
  nextSheet,
  previousSheet,
  projectSheets,
  type Sheet,
  sheetItems,
  sheetKeyOf,
} from "../../../worksheets/journey/sheets.ts";
import { isSheetKey } from "../../../worksheets/project/sheet-key.ts";
import { joiningCompany, projectOf } from "./project-of.ts";

const project = projectOf({}, { companies: [joiningCompany("c1"), joiningCompany("c2")] });

function sheetOf(key: string): Sheet {
  const sheet = findSheet(project, key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return sheet;
}

describe("the sheets of a project", () => {
  it("follow the guideline's order, B-3 with one sheet per company", () => {
    expect(projectSheets(project).map(({ key }) => key)).toEqual([
      "a1",
      "a2",
      "a3",
      "a4",
      "b1",
      "b2",
      "b3/c1",
      "b3/c2",
      "b4",
      "b5",
      "b6",
    ]);
  });

  it("have no B-3 while there is no company", () => {
    expect(projectSheets(projectOf()).map(({ key }) => key)).not.toContainEqual(
      expect.stringMatching(/^b3/u),
    );
  });

  it("have keys that a project file accepts in `confirmed`", () => {
    for (const { key } of projectSheets(project)) expect(isSheetKey(key)).toBe(true);
  });

  it("leave no worksheet of the catalog out", () => {
    expect([...JOURNEY_ORDER].sort()).toEqual(WORKSHEETS.map(({ id }) => id).sort());
  });

  it("lead on and back, over B-3's companies", () => {
    expect(nextSheet(project, "b2")?.key).toBe("b3/c1");
    expect(nextSheet(project, "b3/c2")?.key).toBe("b4");
    expect(previousSheet(project, "b4")?.key).toBe("b3/c2");
    expect(previousSheet(project, "a1")).toBeUndefined();
    expect(nextSheet(project, "b6")).toBeUndefined();
    expect(nextSheet(project, "b3/gone")).toBeUndefined();
  });

  it("are not found for a company that is gone or an unknown key", () => {
    expect(findSheet(project, "b3/gone")).toBeUndefined();
    expect(findSheet(project, "zz")).toBeUndefined();
  });
});

describe("the questions of a sheet", () => {
  it("are B-1's ten checks for every company, row by row", () => {
    const items = sheetItems(project, sheetOf("b1"));
    expect(items).toHaveLength(20);
    expect(items[0]).toEqual({ item: "b1.future", company: "c1" });
    expect(items[10]).toEqual({ item: "b1.future", company: "c2" });
  });

  it("are one company's on B-3", () => {
    expect(new Set(sheetItems(project, sheetOf("b3/c2")).map(({ company }) => company))).toEqual(
      new Set(["c2"]),
    );
  });

  it("know their sheet", () => {
    for (const sheet of projectSheets(project))
      for (const ref of sheetItems(project, sheet)) expect(sheetKeyOf(ref)).toBe(sheet.key);
  });
});
