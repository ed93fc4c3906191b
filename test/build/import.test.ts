import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { SMALL_PROJECT } from "../worksheets/project/small-project.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
const inFolder = (name: string) => join(folder, name);
const [FIRST] = SMALL_PROJECT.companies;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  writeFileSync(inFolder("元.colead"), serializeProject(SMALL_PROJECT, 4));
  writeFileSync(inFolder("一覧.csv"), `企業名,業種,参加の判断\n${FIRST?.name},小売業,社長次第\n新社,農業,\n`);
  writeFileSync(inFolder("鍵.txt"), "きたみのたまねぎ");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const given = () => [inFolder("元.colead"), inFolder("一覧.csv"), "--register", "企業"];

describe("npm run import", () => {
  it("says row by row what it does and why, and writes nothing with --dry-run", () => {
    const before = readdirSync(folder);
    const { status, stdout } = runCli("import", ...given(), "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toContain(`2行目 更新 ${FIRST?.name}：名前が同じです`);
    expect(stdout).toContain("→ 「小売業」");
    expect(stdout).toContain("注意 参加の判断：「社長次第」は");
    expect(stdout).toContain("3行目 追加 新社：台帳にない企業です\n      業種：農業");
    expect(stdout).toContain("追加 1行、更新 1行、変更なし 0行、取り込まない 0行。");
    expect(stdout).toContain("この表にない企業1社");
    expect(readdirSync(folder)).toEqual(before);
  });

  it("writes the project with the list as a new file, its next save, and leaves the other as it is", () => {
    const before = readFileSync(inFolder("元.colead"));
    expect(runCli("import", ...given(), "--out", inFolder("新.colead")).status).toBe(0);
    const opened = parseProjectFile(readFileSync(inFolder("新.colead")));
    if (!opened.ok) throw new Error(opened.failure.kind);
    const [first, second, third] = opened.project.companies;
    expect(opened.revision).toBe(5);
    expect(first).toEqual({ ...FIRST, industry: "小売業" });
    expect(second).toEqual(SMALL_PROJECT.companies[1]);
    expect(third).toMatchObject({ name: "新社", industry: "農業" });
    expect({ ...opened.project, companies: [] }).toEqual({ ...SMALL_PROJECT, companies: [] });
    expect(readFileSync(inFolder("元.colead"))).toEqual(before);
    const again = runCli("import", ...given(), "--out", inFolder("新.colead"));
    expect([again.status, again.stderr.includes("すでにあります")]).toEqual([1, true]);
  });

  it("protects the new file with the password it was given", () => {
    const key = ["--password-file", inFolder("鍵.txt")];
    expect(runCli("import", ...given(), ...key, "--out", inFolder("封.colead")).status).toBe(0);
    expect(runCli("check-file", "--quiet", inFolder("封.colead")).status).toBe(1);
    expect(runCli("check-file", "--quiet", ...key, inFolder("封.colead")).status).toBe(0);
  });

  it("refuses a list it cannot read, in words", () => {
    writeFileSync(inFolder("空.csv"), "");
    const [file, , ...rest] = given();
    const { status, stderr } = runCli("import", file ?? "", inFolder("空.csv"), ...rest, "--dry-run");
    expect([status, stderr.includes("ファイルの中身が空です")]).toEqual([1, true]);
  });

  it("refuses a command line that lacks something with exit code 2", () => {
    expect(runCli("import", inFolder("元.colead")).status).toBe(2);
    expect(runCli("import", ...given()).status).toBe(2);
    expect(runCli("import", ...given().slice(0, 2), "--dry-run", "--register", "店").status).toBe(2);
  });
});
