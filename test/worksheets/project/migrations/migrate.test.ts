import { describe, expect, it } from "vitest";
import { FORMAT_VERSION } from "../../../../worksheets/project/file-format.ts";
import { migrate } from "../../../../worksheets/project/migrations/index.ts";
import type { Migration } from "../../../../worksheets/project/migrations/migration.ts";
import { parseProjectFile } from "../../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../../worksheets/project/serialize-project.ts";
import { SMALL_PROJECT } from "../small-project.ts";

type Json = Readonly<Record<string, unknown>>;

/** Versions that never existed: the second moves the name into the municipality, the third adds a memo to it. */
const rename: Migration = {
  from: 1,
  to: 2,
  name: "upper-case-id",
  up: (project) => ({ ...(project as Json), id: String((project as Json).id).toUpperCase() }),
};
const addSuffix: Migration = {
  from: 2,
  to: 3,
  name: "add-suffix",
  up: (project) => ({ ...(project as Json), id: `${String((project as Json).id)}-3` }),
};
const failing: Migration = {
  from: 2,
  to: 3,
  name: "always-fails",
  up: () => {
    throw new Error("no companies");
  },
};

describe("migrate", () => {
  it("goes through every version in turn, whatever order they are listed in", () => {
    expect(migrate({ id: "a" }, 1, [addSuffix, rename], 3)).toEqual({ ok: true, project: { id: "A-3" } });
    expect(migrate({ id: "a" }, 2, [rename, addSuffix], 3)).toEqual({ ok: true, project: { id: "a-3" } });
  });

  it("leaves a project of the current version and the given value alone", () => {
    const project = Object.freeze({ id: "a" });
    expect(migrate(project, 3, [rename, addSuffix], 3)).toEqual({ ok: true, project });
    migrate(project, 1, [rename, addSuffix], 3);
    expect(project).toEqual({ id: "a" });
  });

  it("finds a gap in the chain", () => {
    expect(migrate({}, 1, [addSuffix], 3)).toEqual({
      ok: false,
      failure: { kind: "migrationFailed", from: 1, to: 3, detail: "No migration from 1 to 2" },
    });
  });

  it("reports the migration that failed instead of throwing", () => {
    expect(migrate({}, 1, [rename, failing], 3)).toMatchObject({
      ok: false,
      failure: { kind: "migrationFailed", detail: "always-fails: no companies" },
    });
  });
});

/** Migrations from today's version on. */
const NEXT = FORMAT_VERSION + 1;
const LAST = FORMAT_VERSION + 2;
const fromToday = (migration: Migration, from: number): Migration => ({ ...migration, from, to: from + 1 });

describe("opening an older file", () => {
  it("migrates, then validates, and checks the checksum of the file as it was written", () => {
    const bytes = serializeProject(SMALL_PROJECT, 4);
    const supported = {
      migrations: [fromToday(rename, FORMAT_VERSION), fromToday(addSuffix, NEXT)],
      currentVersion: LAST,
    };
    const project = { ...SMALL_PROJECT, id: `${SMALL_PROJECT.id.toUpperCase()}-3` };
    expect(parseProjectFile(bytes, supported)).toMatchObject({
      ok: true,
      project,
      revision: 4,
      version: FORMAT_VERSION,
      migratedFrom: FORMAT_VERSION,
    });
    bytes[bytes.length - 1] = 0x20;
    expect(parseProjectFile(bytes, supported)).toMatchObject({ ok: false, failure: { kind: "checksum" } });
  });

  it("says that a migration failed", () => {
    const supported = {
      migrations: [fromToday(rename, FORMAT_VERSION), fromToday(failing, NEXT)],
      currentVersion: LAST,
    };
    expect(parseProjectFile(serializeProject(SMALL_PROJECT, 4), supported)).toMatchObject({
      ok: false,
      failure: { kind: "migrationFailed", from: FORMAT_VERSION, to: LAST },
    });
  });
});
