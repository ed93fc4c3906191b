import { describe, expect, it } from "vitest";
import { UsageError } from "../../../build/cli/exit-code.ts";
import { exportArguments } from "../../../build/cli/export-arguments.ts";
import { HAND_OUTS } from "../../../worksheets/export/hand-outs/hand-out-options.ts";

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

  it("writes every register beside all worksheets, none beside chosen ones, and those that are named", () => {
    expect(exportArguments([]).registers).toEqual(["companies", "talents", "places", "partners"]);
    expect(exportArguments(["--sheets", "B-1"]).registers).toEqual([]);
    expect(exportArguments(["--sheets", "B-1", "--registers", "施設・観光地、企業"]).registers).toEqual([
      "places",
      "companies",
    ]);
  });

  it("tells formats of pages from those of tables", () => {
    const { formats, tableFormats } = exportArguments(["--format", "CSV,pdf,xlsx"]);
    expect(formats).toEqual(["pdf"]);
    expect(tableFormats).toEqual(["xlsx", "csv"]);
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

  it("asks for the tour's hand-outs with the personal data that are named, none at first", () => {
    expect(exportArguments([]).handOuts).toBeUndefined();
    const date = ["--date", "2026-11-16"];
    expect(exportArguments(["--hand-outs", "行程表", ...date]).handOuts).toEqual({
      kinds: ["course"],
      personal: [],
      date: "2026-11-16",
    });
    const { handOuts } = exportArguments(["--hand-outs", "all", "--personal", "メモ、氏名"]);
    expect(handOuts?.kinds).toEqual(HAND_OUTS);
    expect(handOuts?.personal).toEqual(["people", "notes"]);
  });

  it.each([
    [["--hand-outs", "名簿"], "名簿"],
    [["--hand-outs", ","], "--hand-outs"],
    [["--hand-outs", "all", "--personal", "住所"], "住所"],
    [["--personal", "氏名"], "--hand-outs"],
    [["--sheets", "C-1"], "C-1"],
    [["--sheets", ","], "--sheets"],
    [["--format", "xls"], "xls"],
    [["--registers", "住民"], "住民"],
    [["--layout", "tall"], "tall"],
    [["--date", "2026-02-30"], "2026-02-30"],
    [["--blank", "--example"], "--example"],
    [["--sample", "kitami", "a.colead"], "--sample"],
  ])("refuses %j and names what is wrong", (args, named) => {
    expect(() => exportArguments(args)).toThrow(UsageError);
    expect(() => exportArguments(args)).toThrow(named);
  });
});
