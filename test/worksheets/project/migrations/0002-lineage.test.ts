import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lineage } from "../../../../worksheets/project/migrations/0002-lineage.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { SMALL_PROJECT } from "../small-project.ts";

const FROZEN = new Uint8Array(
  readFileSync(new URL("../../../fixtures/projects/v1/small.colead", import.meta.url)),
);

describe("version 2: a file names the saves it came from", () => {
  it("leaves the project as it was", () => {
    expect(lineage.up(SMALL_PROJECT)).toEqual(SMALL_PROJECT);
  });

  it("opens a file of version 1 with its checksum and without ancestors", () => {
    expect(parseProjectFile(FROZEN)).toEqual({
      ok: true,
      project: SMALL_PROJECT,
      revision: 1,
      checksum: "sha256:4c1f22c70105fd9fbf0a3debfac55f4d9555aa155aefd8d43b11ce3052be3f0c",
      lineage: [],
      version: 1,
      migratedFrom: 1,
    });
  });
});
