import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const BIOME = join(ROOT, "node_modules/@biomejs/biome/bin/biome");

/** A tree of its own under the project's lint rules, so that nothing is planted among the sources. */
let tree = "";

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "import-directions-"));
  const rules = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8"));
  writeFileSync(join(tree, "biome.json"), JSON.stringify({ ...rules, vcs: { enabled: false } }));
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** What the linter says of a file of this room that imports one thing. */
function lintImport(room: string, imported: string): string {
  const file = join(tree, room, "planted.ts");
  mkdirSync(join(tree, room), { recursive: true });
  writeFileSync(file, `import { thing } from "${imported}";\n\nexport const other = thing;\n`);
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, "lint", file], {
    cwd: tree,
    encoding: "utf8",
  });
  return stdout + stderr;
}

describe("the linter keeps the direction of imports", () => {
  it.each([
    ["worksheets/definition", "../project/model.ts"],
    ["worksheets/text", "../definition/choice.ts"],
    ["worksheets/catalog", "../items/index.ts"],
    ["worksheets/guidance", "../project/model.ts"],
    ["worksheets/items", "../project/model.ts"],
    ["worksheets/project", "../journey/needs.ts"],
    ["worksheets/journey", "../export/options.ts"],
    ["worksheets/export", "../guidance/index.ts"],
    ["worksheets/export/pdf", "../../samples/kitami.ts"],
    ["worksheets/export", "node:fs"],
    ["worksheets/items", "react"],
    ["worksheets/project", "electron"],
  ])("%s must not import %s", (room, imported) => {
    expect(lintImport(room, imported)).toContain("noRestrictedImports");
  });

  it.each([
    ["worksheets/journey", "../project/model.ts"],
    ["worksheets/items", "../text/era.ts"],
    ["worksheets/export/pdf", "../../text/line-break.ts"],
    ["build", "node:fs"],
  ])("%s may import %s", (room, imported) => {
    expect(lintImport(room, imported)).toContain("Checked 1 file");
    expect(lintImport(room, imported)).not.toContain("noRestrictedImports");
  });
});
