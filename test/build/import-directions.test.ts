import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
  return lint(
    join(room, "planted.ts"),
    `import { thing } from "${imported}";\n\nexport const other = thing;\n`,
  );
}

/** What the linter says of a file with this content. */
function lint(path: string, content: string): string {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
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
    ["worksheets/exchange", "../export/options.ts"],
    ["worksheets/exchange/read", "../../journey/needs.ts"],
    ["worksheets/project", "../exchange/exchange-column.ts"],
    ["worksheets/export", "node:fs"],
    ["worksheets/items", "react"],
    ["worksheets/project", "electron"],
  ])("%s must not import %s", (room, imported) => {
    expect(lintImport(room, imported)).toContain("lint/style/noRestrictedImports");
  });

  it.each([
    ["worksheets/journey", "../project/model.ts"],
    ["worksheets/journey/tour", "../../guidance/templates.ts"],
    ["worksheets/items", "../text/era.ts"],
    ["worksheets/export/pdf", "../../text/line-break.ts"],
    ["worksheets/export", "../exchange/exchange-column.ts"],
    ["worksheets/exchange", "../project/model.ts"],
    ["build", "node:fs"],
  ])("%s may import %s", (room, imported) => {
    expect(lintImport(room, imported)).toContain("Checked 1 file");
    expect(lintImport(room, imported)).not.toContain("lint/style/noRestrictedImports");
  });
});

describe("the linter keeps IPC in its places", () => {
  it.each([
    ["electron/window.ts", "{ ipcMain }"],
    ["electron/files/deliver.ts", "{ ipcMain as other }"],
    ["electron/window.ts", "{ ipcRenderer }"],
    ["electron/ipc.ts", "{ ipcRenderer }"],
    ["electron/preload.ts", "{ ipcMain }"],
    ["electron/window.ts", "electron"],
  ])("%s must not import %s of electron", (path, names) => {
    expect(lint(path, `import ${names} from "electron";\n`)).toContain("lint/style/noRestrictedImports");
  });

  it("electron/ must not import all of electron at once", () => {
    expect(lint("electron/window.ts", 'import * as all from "electron";\n')).toContain(
      "lint/performance/noNamespaceImport",
    );
  });

  it.each([
    ["electron/ipc.ts", "{ ipcMain }"],
    ["electron/preload.ts", "{ contextBridge, ipcRenderer }"],
    ["electron/window.ts", "{ BrowserWindow }"],
  ])("%s may import %s of electron", (path, names) => {
    const said = lint(path, `import ${names} from "electron";\n`);
    expect(said).toContain("Checked 1 file");
    expect(said).not.toContain("lint/style/noRestrictedImports");
  });
});

/** The imports of electron/ in a file of renderer/ that would bring code along; biome cannot tell types from code. */
function codeOfElectron(source: string): readonly string[] {
  const imports = source.match(/(?:import|export)\b[^;]*?["'][^"']*\/electron\/[^"']*["']/gu) ?? [];
  return imports.filter((one) => !/^(?:import|export) type\b[^;]*\/electron\/bridge\.ts["']$/u.test(one));
}

describe("renderer/ knows of electron/ only the types of its bridge", () => {
  it.each([
    'import { BRIDGE } from "../../electron/bridge.ts";',
    'import { type Bridge } from "../../electron/bridge.ts";',
    'import "../../electron/bridge.ts";',
    'const bridge = await import("../../electron/bridge.ts");',
    'export { BRIDGE } from "../../electron/bridge.ts";',
    'import type { Handlers } from "../../electron/answer-request.ts";',
  ])("%s is found", (source) => {
    expect(codeOfElectron(`import { x } from "./x.ts";\n${source}\n`)).toHaveLength(1);
  });

  it("in every file", () => {
    const files = readdirSync(join(ROOT, "renderer"), { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.tsx?$/u.test(name),
    );
    const found = files.flatMap((name) =>
      codeOfElectron(readFileSync(join(ROOT, "renderer", name), "utf8")).map((one) => `${name}: ${one}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
