import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REGISTER_NAMES } from "../../../../worksheets/definition/register.ts";
import { applyImport } from "../../../../worksheets/exchange/import/apply-import.ts";
import { guessSetting } from "../../../../worksheets/exchange/import/guess-setting.ts";
import { planImport } from "../../../../worksheets/exchange/import/plan-import.ts";
import { readRows } from "../../../../worksheets/exchange/import/read-rows.ts";
import { registerCells, registerColumns } from "../../../../worksheets/exchange/register-columns.ts";
import { registerRows } from "../../../../worksheets/project/register-fields.ts";
import { projectArbitrary } from "../../../arbitraries/project-arbitrary.ts";
import { sheetOf } from "./sheets.ts";

describe("what was exported and comes back untouched", () => {
  it("changes nothing, whatever stands in the registers", () => {
    fc.assert(
      fc.property(projectArbitrary(), fc.boolean(), (project, emptyErases) => {
        for (const register of REGISTER_NAMES) {
          const headings = registerColumns(register).map(({ heading }) => heading);
          const rows = registerRows(project, register).map((row) =>
            registerCells(project, register, row).map(String),
          );
          const sheet = sheetOf(headings, ...rows);
          const setting = { ...guessSetting(register, sheet), emptyErases };
          const plan = planImport(project, readRows(sheet, setting), setting);
          expect(plan.rows.map(({ action, changes }) => [action, changes])).toEqual(
            rows.map(() => ["same", []]),
          );
          expect(applyImport(project, plan, () => "new")).toBe(project);
        }
      }),
      { numRuns: 300 },
    );
  });
});
