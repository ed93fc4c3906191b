import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FORMAT_VERSION } from "../../../../worksheets/project/file-format.ts";
import { MIGRATIONS } from "../../../../worksheets/project/migrations/index.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { SMALL_PROJECT } from "../small-project.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SOURCES = at("../../../../worksheets/project/migrations");
const FIXTURES = at("../../../fixtures/projects");

const frozen = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".colead"),
);

const open = (path: string) => parseProjectFile(new Uint8Array(readFileSync(join(FIXTURES, path))));

describe("files saved by every version so far", () => {
  it.each(frozen)("%s still opens", (path) => {
    const result = open(path);
    expect(result.ok ? `v${result.version}` : result.failure).toBe(path.split(/[\\/]/u)[0]);
  });

  it("hold what was saved in them", () => {
    expect(open("v1/small.colead")).toMatchObject({ ok: true, project: SMALL_PROJECT, lineage: [] });
    expect(open("v2/small.colead")).toMatchObject({
      ok: true,
      project: SMALL_PROJECT,
      lineage: ["sha256:4c1f22c70105fd9fbf0a3debfac55f4d9555aa155aefd8d43b11ce3052be3f0c"],
    });
  });

  it("exist for every version", () => {
    const versions = Array.from({ length: FORMAT_VERSION }, (_, i) => `v${i + 1}`);
    expect(versions.filter((version) => !frozen.some((path) => path.startsWith(version)))).toEqual([]);
  });
});

describe("the list of migrations", () => {
  it("leads from version 1 to the current one, one version at a time", () => {
    const steps = MIGRATIONS.map(({ from, to }) => [from, to]);
    expect(steps).toEqual(Array.from({ length: FORMAT_VERSION - 1 }, (_, i) => [i + 1, i + 2]));
  });

  it("names a file and a test for each, and lists every file", () => {
    const files = readdirSync(SOURCES).filter((name) => /^\d{4}-.+\.ts$/u.test(name));
    const names = MIGRATIONS.map(({ to, name }) => `${String(to).padStart(4, "0")}-${name}`);
    expect(files.sort()).toEqual(names.map((name) => `${name}.ts`));
    expect(names.filter((name) => !existsSync(at(`./${name}.test.ts`)))).toEqual([]);
  });
});
