import { describe, expect, it } from "vitest";
import { rowNamed, withNewRow } from "../../../renderer/items/register-row.ts";
import { REGISTER_NAMES } from "../../../worksheets/definition/register.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { registerRows } from "../../../worksheets/project/register-fields.ts";
import { projectSchema } from "../../../worksheets/project/schema.ts";

const empty = newProject("p", "2026-01-01T00:00:00.000Z");

describe("withNewRow", () => {
  it.each(REGISTER_NAMES)("adds a named row to %s that a file can hold", (register) => {
    const project = withNewRow(empty, register, { id: "x1", name: " 新しい名前 " });
    expect(registerRows(project, register).map(({ id, name }) => [id, name])).toEqual([["x1", "新しい名前"]]);
    expect(projectSchema.safeParse(project).success).toBe(true);
  });

  it("puts a partner into the division it was added for", () => {
    const kind = { field: "division", equals: "agency" };
    const project = withNewRow(empty, "partners", { id: "x1", name: "人材会社" }, kind);
    expect(project.partners[0]?.division).toBe("agency");
  });
});

describe("rowNamed", () => {
  const project = withNewRow(
    withNewRow(empty, "companies", { id: "c1", name: "（株）海風 製作所" }),
    "partners",
    { id: "p1", name: "みどり銀行" },
    { field: "division", equals: "bank" },
  );

  it("finds a name whatever its width and blanks", () => {
    expect(rowNamed(project, "companies", "(株)海風製作所")).toBe("c1");
  });

  it("finds nothing for other names and for a blank one", () => {
    expect(rowNamed(project, "companies", "海風")).toBeUndefined();
    expect(rowNamed(withNewRow(empty, "companies", { id: "c", name: "" }), "companies", " ")).toBeUndefined();
  });

  it("looks only among the rows that are meant", () => {
    expect(rowNamed(project, "partners", "みどり銀行", { field: "division", equals: "bank" })).toBe("p1");
    expect(
      rowNamed(project, "partners", "みどり銀行", { field: "division", equals: "agency" }),
    ).toBeUndefined();
  });
});
