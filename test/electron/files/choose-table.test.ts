import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createTableChooser } from "../../../electron/files/choose-table.ts";

const folder = mkdtempSync(join(tmpdir(), "choose-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const choosing = (name: string | undefined) =>
  createTableChooser({ chooseTable: async () => (name === undefined ? undefined : join(folder, name)) })();

describe("choosing a file to import", () => {
  it("gives its bytes and its name without its folder", async () => {
    writeFileSync(join(folder, "企業.csv"), "企業名\n");
    expect(await choosing("企業.csv")).toMatchObject({ kind: "chosen", name: "企業.csv" });
  });

  it("gives nothing when the user cancels", async () => {
    expect(await choosing(undefined)).toBeUndefined();
  });

  it("says why a file could not be read, and does not load one that is far too large", async () => {
    expect(await choosing("ない.xlsx")).toMatchObject({
      kind: "unreadable",
      name: "ない.xlsx",
      reason: expect.stringContaining("見つかりません"),
    });
    writeFileSync(join(folder, "大.xlsx"), "");
    truncateSync(join(folder, "大.xlsx"), 5 * 1024 ** 3);
    expect(await choosing("大.xlsx")).toEqual({ kind: "tooLarge", name: "大.xlsx", bytes: 5 * 1024 ** 3 });
  });
});
