import { describe, expect, it } from "vitest";
import { UsageError } from "../../../build/cli/exit-code.ts";
import { exportArguments } from "../../../build/cli/export-arguments.ts";

describe("exportArguments", () => {
  it("exports everything as Word and PDF in the official look when nothing is said", () => {
    const { formats, options, files } = exportArguments([]);
    expect(files).toEqual([]);
    expect(formats).toEqual(["docx", "pdf"]);
    expect(options).toMatchObject({ layout: "official", content: "all", mode: "filled", bound: false });
    expect(options.sheets).toBeUndefined();
    expect(options.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  it.each([
    ["A-1,B-5", ["a1", "b5"]],
    ["a1、ｂ－５", ["a1", "b5"]],
    ["B3", ["b3"]],
  ])("understands the worksheets %s", (typed, sheets) => {
    expect(exportArguments(["--sheets", typed]).options.sheets).toEqual(sheets);
  });

  it("understands layout, content, mode and date", () => {
    const { options } = exportArguments([
      "--layout",
      "office",
      "--official-only",
      "--blank",
      "--bound",
      "--date",
      "2027-01-04",
    ]);
    expect(options).toEqual({
      layout: "office",
      content: "official",
      mode: "blank",
      bound: true,
      date: "2027-01-04",
    });
  });

  it.each([
    [["--sheets", "C-1"], "C-1"],
    [["--sheets", ","], "--sheets"],
    [["--format", "xls"], "xls"],
    [["--layout", "tall"], "tall"],
    [["--date", "2026-02-30"], "2026-02-30"],
    [["--blank", "--example"], "--example"],
    [["--sample", "kitami", "a.colead"], "--sample"],
  ])("refuses %j and names what is wrong", (args, named) => {
    expect(() => exportArguments(args)).toThrow(UsageError);
    expect(() => exportArguments(args)).toThrow(named);
  });
});
