import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliverDocuments } from "../../../electron/files/deliver.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "deliver-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (name: string) => ({ name, bytes: new TextEncoder().encode(name) });
const places = (document: string | undefined, into: string | undefined) => ({
  chooseDocument: async () => document,
  chooseFolder: async () => into,
});

describe("deliverDocuments", () => {
  it("writes one document where the user says, over what the dialog asked about", async () => {
    const path = join(folder, "私の.pdf");
    await writeFile(path, "old");
    const outcome = await deliverDocuments([file("A-1.pdf")], places(path, undefined));
    expect(outcome).toMatchObject({ kind: "done", files: ["私の.pdf"] });
    expect(await readFile(path, "utf8")).toBe("A-1.pdf");
  });

  it("writes several into a folder and overwrites nothing there", async () => {
    await writeFile(join(folder, "A-1.docx"), "theirs");
    const outcome = await deliverDocuments([file("A-1.docx"), file("A-2.docx")], places(undefined, folder));
    expect(outcome).toMatchObject({ kind: "done", files: ["A-1(2).docx", "A-2.docx"] });
    expect(await readFile(join(folder, "A-1.docx"), "utf8")).toBe("theirs");
    expect((await readdir(folder)).sort()).toEqual(["A-1(2).docx", "A-1.docx", "A-2.docx"]);
  });

  it("writes nothing when the user cancels", async () => {
    expect(await deliverDocuments([file("a.pdf")], places(undefined, undefined))).toEqual({
      kind: "cancelled",
    });
    expect(await deliverDocuments([file("a.pdf"), file("b.pdf")], places(undefined, undefined))).toEqual({
      kind: "cancelled",
    });
  });

  it("says why it could not write", async () => {
    const gone = join(folder, "none");
    expect(await deliverDocuments([file("a.pdf"), file("b.pdf")], places(undefined, gone))).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("フォルダーが見つかりません"),
    });
  });
});
