import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WORKSHEETS } from "../../worksheets/catalog/index.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run new", () => {
  it("makes an empty project of a municipality", () => {
    const { status, stdout } = runCli("new", inFolder("空"), "--name", "北見市", "--fiscalYear", "令和8年度");
    expect(status).toBe(0);
    expect(stdout.trim()).toBe(inFolder("空.colead"));
    const opened = parseProjectFile(readFileSync(inFolder("空.colead")));
    expect(opened).toMatchObject({
      ok: true,
      project: { municipality: { name: "北見市", fiscalYear: "令和8年度" }, companies: [] },
    });
  });

  it("makes a project of its own from a sample", () => {
    expect(runCli("new", "--sample", "kuwana", inFolder("桑名.colead")).status).toBe(0);
    const opened = parseProjectFile(readFileSync(inFolder("桑名.colead")));
    expect(opened.ok && opened.project.municipality.name).toBe("桑名市");
    expect(opened.ok && opened.project.id).not.toBe("sample-kuwana");
  });

  it("never writes over a file", () => {
    writeFileSync(inFolder("ある.colead"), "mine");
    const { status, stderr } = runCli("new", inFolder("ある.colead"));
    expect(status).toBe(1);
    expect(stderr).toContain("すでにあります");
    expect(readFileSync(inFolder("ある.colead"), "utf8")).toBe("mine");
  });

  it.each([[[]], [["a.colead", "b.colead"]], [["--sample", "atlantis", "x.colead"]]])(
    "refuses %j with exit code 2",
    (args) => {
      expect(runCli("new", ...args).status).toBe(2);
    },
  );
});

describe("npm run check-file", () => {
  it("says that a file opens, how far each worksheet is and what to look at", () => {
    runCli("new", "--sample", "okinawa", inFolder("沖縄.colead"));
    const { status, stdout } = runCli("check-file", inFolder("沖縄.colead"));
    expect(status).toBe(0);
    for (const { code } of WORKSHEETS) expect(stdout).toContain(code);
    expect(stdout).toContain("正しく開けます");
    expect(stdout).toContain("助言");
  });

  it("says what is wrong with a damaged file, what is safe and what to do", () => {
    runCli("new", "--sample", "okinawa", inFolder("傷.colead"));
    const bytes = readFileSync(inFolder("傷.colead"));
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(inFolder("傷.colead"), bytes);
    const { status, stderr } = runCli("check-file", inFolder("傷.colead"));
    expect(status).toBe(1);
    expect(stderr).toContain("傷.colead");
    expect(stderr.split("\n").length).toBeGreaterThanOrEqual(3);
  });
});
