import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeSealCrypto } from "../../electron/files/node-seal-crypto.ts";
import { createSealer } from "../../worksheets/project/sealed/sealer.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { SMALL_PROJECT } from "../worksheets/project/small-project.ts";
import { runCli } from "./run-cli.ts";

let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sealed-"));
  const sealer = await createSealer(nodeSealCrypto, "きたみのたまねぎ");
  writeFileSync(inFolder("封.colead"), await sealer.seal(serializeProject(SMALL_PROJECT, 1)));
  writeFileSync(inFolder("鍵.txt"), "\ufeffきたみのたまねぎ\r\n二行目は読まない\r\n");
  writeFileSync(inFolder("違う鍵.txt"), "きたみのじゃがいも");
  writeFileSync(inFolder("空.txt"), "\nきたみのたまねぎ");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a command given a file with a password", () => {
  it("says how to give the password", () => {
    const { status, stderr } = runCli("check-file", inFolder("封.colead"));
    expect(status).toBe(1);
    expect(stderr).toContain("パスワードで保護されたファイルです");
    expect(stderr).toContain("--password-file");
  });

  it("checks and exports it with the password", () => {
    const key = ["--password-file", inFolder("鍵.txt")];
    expect(runCli("check-file", ...key, inFolder("封.colead")).stdout).toContain("正しく開けます");
    const args = ["--format", "html", "--sheets", "A-1", "--out", inFolder("out")];
    expect(runCli("export", inFolder("封.colead"), ...key, ...args).status).toBe(0);
    expect(readdirSync(inFolder("out"))).toHaveLength(1);
  });

  it("says that the password is wrong", () => {
    const { status, stderr } = runCli(
      "check-file",
      "--password-file",
      inFolder("違う鍵.txt"),
      inFolder("封.colead"),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("パスワードが違います");
  });

  it.each(["空.txt", "ない.txt"])("refuses %s in place of a password with exit code 2", (name) => {
    const { status, stderr } = runCli("check-file", "--password-file", inFolder(name), inFolder("封.colead"));
    expect(status).toBe(2);
    expect(stderr).toContain(name);
  });
});
