import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { type CheckChange, setChecks } from "../../../worksheets/project/set-checks.ts";
import { projectArbitrary } from "../../arbitraries/project-arbitrary.ts";
import { SMALL_PROJECT } from "./small-project.ts";

const change = fc.record<CheckChange>({
  company: fc.constantFrom("r1", "r2", "r3"),
  item: fc.constantFrom("b1.future", "b1.owner", "b1.local"),
  value: fc.constantFrom("yes", "no", ""),
});

describe("setChecks", () => {
  it("changes what differs, keeps notes, and shares everything else", () => {
    const changes: readonly CheckChange[] = [
      { company: "c1", item: "b1.owner", value: "yes" },
      { company: "c2", item: "b1.owner", value: "no" },
      { company: "gone", item: "b1.owner", value: "no" },
    ];
    const project = setChecks(SMALL_PROJECT, changes);
    expect(project.companies[0]).toBe(SMALL_PROJECT.companies[0]);
    expect(project.companies[1]?.answers["b1.owner"]).toEqual({ value: "no", seen: true });
    expect(project.answers).toBe(SMALL_PROJECT.answers);
    expect(setChecks(project, changes)).toBe(project);
  });

  it("does what setting one after the other does", () => {
    fc.assert(
      fc.property(projectArbitrary({ companies: 3 }), fc.array(change, { maxLength: 12 }), (project, all) => {
        const distinct = [...new Map(all.map((one) => [`${one.company} ${one.item}`, one])).values()];
        const state = ({ company, item }: CheckChange) =>
          project.companies.find(({ id }) => id === company)?.answers[item]?.value ?? "";
        const expected = distinct
          .filter((one) => state(one) !== one.value)
          .reduce((before, { value, ...ref }) => setValue(before, ref, value), project);
        expect(setChecks(project, distinct)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
