import { describe, expect, it } from "vitest";
import { journeyNeighbours } from "../../../../renderer/screens/sheet/journey-neighbours.ts";
import { newCompany, newProject } from "../../../../worksheets/project/new-project.ts";

const empty = newProject("p", "2026-04-01T00:00:00.000Z");
const project = {
  ...empty,
  companies: [
    newCompany({ id: "c1", name: "見送り社", participation: "declined" }),
    newCompany({ id: "c2", name: "参加社", participation: "joins" }),
  ],
};
const keys = (of: typeof project | typeof empty, key: string) => {
  const { previous, next } = journeyNeighbours(of, key);
  return [previous?.key, next?.key];
};

describe("journeyNeighbours", () => {
  it("follows the guideline's order and ends at both ends", () => {
    expect(keys(empty, "a1")).toEqual([undefined, "a2"]);
    expect(keys(empty, "a4")).toEqual(["a3", "b1"]);
    expect(keys(empty, "b6")).toEqual(["b5", undefined]);
  });

  it("leads to the list of companies from the sheets beside it", () => {
    expect(keys(project, "b2")).toEqual(["b1", "b3"]);
    expect(keys(project, "b4")).toEqual(["b3", "b5"]);
    expect(keys(empty, "b3")).toEqual(["b2", "b4"]);
  });

  it("goes through the companies in the list's order", () => {
    expect(keys(project, "b3")).toEqual(["b2", "b3/c2"]);
    expect(keys(project, "b3/c2")).toEqual(["b3", "b3/c1"]);
    expect(keys(project, "b3/c1")).toEqual(["b3/c2", "b4"]);
    expect(journeyNeighbours(project, "b3").next?.name).toBe("B-3 参加社");
  });

  it("knows no neighbours of a sheet that is gone", () => {
    expect(keys(project, "b3/gone")).toEqual([undefined, undefined]);
  });
});
