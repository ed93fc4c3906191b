import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REGISTER_NAMES } from "../../../worksheets/definition/register.ts";
import {
  readRegisterCells,
  registerCells,
  registerColumns,
} from "../../../worksheets/exchange/register-columns.ts";
import { newCompany, newPartner, newProject, newTalent } from "../../../worksheets/project/new-project.ts";
import { REGISTER_FIELDS, registerRows } from "../../../worksheets/project/register-fields.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { projectArbitrary } from "../../arbitraries/project-arbitrary.ts";

const PROJECT = {
  ...newProject("p", "2026-04-01T00:00:00Z"),
  partners: [
    newPartner({ id: "n1", name: "㈱北信", division: "bank" }),
    newPartner({ id: "n2", name: "商工会", division: "support" }),
    newPartner({ id: "n3", name: "商工会", division: "support" }),
  ],
};
const cellsOf = (...cells: readonly (readonly [string, string | number])[]) => new Map(cells);

describe.each(REGISTER_NAMES)("the columns of %s", (register) => {
  it("begin with the id, have headings of their own, and leave no field out", () => {
    const columns = registerColumns(register);
    expect(columns[0]).toMatchObject({ id: "id", heading: "ID" });
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    const fields = REGISTER_FIELDS[register].map(({ key }) => key);
    expect([...new Set(columns.slice(1).map(({ field }) => field))]).toEqual(fields);
  });

  it("read back, change nothing in the row they were written from", () => {
    fc.assert(
      fc.property(projectArbitrary(), (project) => {
        for (const row of registerRows(project, register)) {
          const cells = registerCells(project, register, row);
          const named = new Map(registerColumns(register).map(({ id }, index) => [id, cells[index] ?? ""]));
          expect(readRegisterCells(project, register, named, row)).toEqual({ patch: {}, unread: [] });
        }
      }),
      { numRuns: 100 },
    );
  });

  it("read into a new row, say everything the row of the sample says", () => {
    for (const row of registerRows(kitami, register)) {
      const cells = registerCells(kitami, register, row);
      const named = new Map(registerColumns(register).map(({ id }, index) => [id, cells[index] ?? ""]));
      const { patch, unread } = readRegisterCells(kitami, register, named);
      const { id: _, illustrative: __, ...fields } = row as unknown as Record<string, unknown>;
      const { answers: ___, ...plain } = fields;
      expect(unread).toEqual([]);
      expect(patch).toEqual(plain);
    }
  });
});

describe("cells of a register", () => {
  it("name a partner and the choices in words, one datum each", () => {
    const company = newCompany({ id: "c1", name: "甲", introducedBy: "n1", participation: "joins" });
    const cells = registerCells(PROJECT, "companies", company);
    expect(cells).toEqual(["c1", "甲", "", "", "", "", "㈱北信", "参加", "", ""]);
    const talent = newTalent({ id: "t1", name: "乙", roles: ["engineer"] });
    const columns = registerColumns("talents");
    const marked = registerCells(PROJECT, "talents", talent).flatMap((cell, index) =>
      cell === "○" ? [columns[index]?.heading] : [],
    );
    expect(marked).toEqual(["人材像：エンジニア・オペレータ"]);
  });

  it("change what differs and leave the rest", () => {
    const company = newCompany({ id: "c1", name: "甲", introducedBy: "n1", participation: "joins" });
    const cells = cellsOf(["name", "甲商店"], ["participation", "見送り"], ["introducedBy", "㈱北信"]);
    expect(readRegisterCells(PROJECT, "companies", cells, company).patch).toEqual({
      name: "甲商店",
      participation: "declined",
    });
  });

  it("find the one partner of a name, however its legal form is written, and take two of a name for none", () => {
    const introduced = (text: string) =>
      readRegisterCells(PROJECT, "companies", cellsOf(["introducedBy", text])).patch;
    expect(introduced("北信（株）")).toEqual({ introducedBy: "n1" });
    expect(introduced("商工会")).toEqual({ introducedBy: "商工会" });
    expect(introduced("町内会")).toEqual({ introducedBy: "町内会" });
    const company = newCompany({ id: "c1", name: "甲", introducedBy: "n3" });
    expect(
      readRegisterCells(PROJECT, "companies", cellsOf(["introducedBy", "商工会"]), company).patch,
    ).toEqual({});
  });

  it("say what a choice that is none could be, and keep the row's", () => {
    const company = newCompany({ id: "c1", name: "甲", participation: "joins" });
    const read = (text: string) =>
      readRegisterCells(PROJECT, "companies", cellsOf(["participation", text]), company);
    expect(read("多分")).toEqual({
      patch: {},
      unread: [{ column: "participation", text: "多分", expected: ["打診前", "打診中", "参加", "見送り"] }],
    });
    expect(read("")).toEqual({ patch: {}, unread: [] });
  });

  it("change one mark and leave the other choices as they were, in the form's order", () => {
    const talent = newTalent({ id: "t1", name: "乙", roles: ["engineer"] });
    const read = (...cells: readonly (readonly [string, string | number])[]) =>
      readRegisterCells(PROJECT, "talents", cellsOf(...cells), talent);
    expect(read(["roles/security", 1], ["roles/uiux", "✓"]).patch).toEqual({
      roles: ["security", "uiux", "engineer"],
    });
    expect(read(["roles/engineer", ""]).patch).toEqual({ roles: [] });
    expect(read(["roles/uiux", "？"])).toEqual({
      patch: {},
      unread: [{ column: "roles/uiux", text: "？", expected: ["○", "（空欄）"] }],
    });
  });
});
