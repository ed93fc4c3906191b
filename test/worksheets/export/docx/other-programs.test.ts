import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { writeDocx } from "../../../../worksheets/export/docx/write-docx.ts";
import { treeTexts } from "../../../../worksheets/export/tree-text.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { blankTree, exampleTree, matrixOf } from "../fixture-tree.ts";
import { sampleTree } from "./sample-trees.ts";

/** Checks a file against ISO/IEC 29500-4; lies beside the repository where there is one. */
const VALIDATOR = resolve(import.meta.dirname, "../../../../../shared/tools/validate-docx");

function runs(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const canValidate = existsSync(VALIDATOR) && runs("python3", "--version") && runs("xmllint", "--version");
const canConvert = runs("soffice", "--version") && runs("pdftotext", "-v");

const folder = mkdtempSync(join(tmpdir(), "docx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, bytes);
  return path;
}

describe("the schema of ISO/IEC 29500-4", () => {
  it.skipIf(!canValidate)(
    canValidate
      ? "is kept by all kinds of documents"
      : "is not checked: validate-docx or xmllint is not here",
    async () => {
      const trees = {
        bound: sampleTree(kitami, { sheets: ["a1", "b1", "b3"], companies: ["c1", "c2"] }),
        office: sampleTree(kitami, { sheets: ["a3", "b5"], layout: "office", mode: "example" }),
        blank: sampleTree(kitami, { sheets: ["a2", "b3", "b6"], mode: "blank", content: "official" }),
        single: sampleTree(kitami, { sheets: ["a4"], bound: false }),
        shapes: exampleTree(),
        blankShapes: blankTree(),
        matrix: { ...exampleTree(), sheets: [matrixOf(60)] },
      };
      const files: string[] = [];
      for (const [name, tree] of Object.entries(trees))
        files.push(saved(name, (await writeDocx(tree)).bytes));
      const report = execFileSync("python3", [VALIDATOR, ...files], { encoding: "utf8" });
      expect(report.trim().split("\n")).toEqual(files.map((file) => `${file}: valid`));
    },
  );
});

describe("LibreOffice", () => {
  it.skipIf(!canConvert)(
    canConvert ? "prints every text of a bound document" : "is not asked: soffice or pdftotext is not here",
    async () => {
      const tree = sampleTree(kitami);
      const file = saved("printed", (await writeDocx(tree)).bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
        stdio: "ignore",
      });
      // In the order of the text, not of the page, or lines of neighbouring cells are mixed.
      const text = execFileSync("pdftotext", ["-raw", join(folder, "printed.pdf"), "-"], {
        encoding: "utf8",
      });
      const printed = text.replace(/\s/g, "");
      const missing = treeTexts(tree).filter((expected) => !printed.includes(expected.replace(/\s/g, "")));
      expect(missing).toEqual([]);
    },
  );
});
