import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { kuwana } from "../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../worksheets/samples/okinawa.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "export-"));
  writeFileSync(inFolder("桑名.colead"), serializeProject(kuwana, 1));
  writeFileSync(inFolder("沖縄.colead"), serializeProject(okinawa, 1));
  writeFileSync(inFolder("壊れた.colead"), serializeProject(okinawa, 1).slice(0, 3000));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run export", () => {
  it("says how it is used", () => {
    const { status, stdout } = runCli("export", "--help");
    expect(status).toBe(0);
    for (const option of ["--out", "--format", "--sheets", "--companies", "--layout", "--blank", "--bound"])
      expect(stdout).toContain(option);
  });

  it("writes Word and PDF of a sample when no file is named", () => {
    const { status, stdout } = runCli("export", "--out", inFolder("sample"), "--sheets", "A-1,B-3");
    expect(status).toBe(0);
    const written = stdout.trim().split("\n");
    expect(written.length).toBe(2 * 6);
    for (const path of written) {
      const head = readFileSync(path).subarray(0, 4).toString("latin1");
      expect(head).toBe(path.endsWith(".pdf") ? "%PDF" : "PK\u0003\u0004");
    }
  });

  it("writes registers and tables as Excel and csv, and no register of an empty form", () => {
    const out = inFolder("tables");
    const { status } = runCli(
      "export",
      "--out",
      out,
      "--format",
      "xlsx,csv",
      "--sheets",
      "B-1",
      "--registers",
      "企業",
    );
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      [
        "B-1_候補企業の要件整理.csv",
        "B-1_候補企業の要件整理.xlsx",
        "台帳_企業_北見市.csv",
        "台帳_企業_北見市.xlsx",
      ].sort(),
    );
    const csv = readFileSync(join(out, "台帳_企業_北見市.csv"));
    expect(csv.subarray(0, 5).toString("hex")).toBe("efbbbf4944");
    const blank = inFolder("blank-tables");
    expect(runCli("export", "--out", blank, "--format", "xlsx", "--blank", "--official-only").status).toBe(0);
    expect(readdirSync(blank).filter((name) => name.startsWith("台帳"))).toEqual([]);
    expect(readdirSync(blank)).toContain("B-1_候補企業の要件整理（記入用）.xlsx");
  });

  it("exports several files to folders of their own, and what is sound despite what is broken", () => {
    const files = ["桑名.colead", "壊れた.colead", "沖縄.colead", "ない.colead"].map(inFolder);
    const { status, stderr } = runCli(
      "export",
      ...files,
      "--out",
      inFolder("several"),
      "--format",
      "html",
      "--sheets",
      "A-2",
    );
    expect(status).toBe(1);
    expect(readdirSync(inFolder("several")).sort()).toEqual(["桑名", "沖縄"].sort());
    expect(stderr).toContain("壊れた.colead");
    expect(stderr).toContain("ない.colead");
    expect(stderr).toContain("見つかりません");
  });

  it("exports the named companies only, and names those there are when one is unknown", () => {
    const some = runCli(
      "export",
      inFolder("桑名.colead"),
      "--out",
      inFolder("one"),
      "--format",
      "html",
      "--sheets",
      "B-3",
      "--companies",
      "三重精機",
    );
    expect(some.stdout.trim().split("\n")).toEqual([join(inFolder("one"), "B-3_三重精機.html")]);
    const unknown = runCli("export", inFolder("桑名.colead"), "--companies", "なし商店");
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("三重精機");
  });

  it("says which characters the PDF cannot show, and where control characters were left out of Word", () => {
    const summary = { value: "한 と \u0007 と 𠮷", seen: true as const };
    const odd = { ...okinawa, answers: { ...okinawa.answers, "a1.summary": summary } };
    writeFileSync(inFolder("字.colead"), serializeProject(odd, 1));
    const { status, stderr } = runCli("export", inFolder("字.colead"), "-o", inFolder("字"), "-s", "A-1");
    expect(status).toBe(0);
    expect(stderr).toContain("U+D55C");
    expect(stderr).toContain("U+0007");
    expect(stderr).not.toContain("U+20BB7");
  });

  it.each([
    [["--nonsense"], "--nonsense"],
    [["--format", "xls"], "xls"],
  ])("refuses %j with exit code 2 and writes nothing", (args, named) => {
    const { status, stdout, stderr } = runCli("export", ...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(named);
    expect(stderr).toContain("--help");
  });
});
