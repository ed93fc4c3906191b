import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NamedBytes } from "../../../electron/bridge.ts";
import { createDeliveries, type DocumentOpener } from "../../../electron/files/deliver.ts";

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

/** Delivers once, to places answered by a test. */
const deliverDocuments = (files: readonly NamedBytes[], answers: ReturnType<typeof places>) =>
  createDeliveries(answers, opener()).deliver(files);

/** A system that notes what it is to open; `trouble`: its answer. */
function opener(trouble = "") {
  const opened: string[] = [];
  return {
    opened,
    openPath: async (path: string) => {
      opened.push(`open ${path}`);
      return trouble;
    },
    showItemInFolder: (path: string) => void opened.push(`show ${path}`),
  } satisfies DocumentOpener & { readonly opened: string[] };
}

describe("delivering documents", () => {
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

describe("opening what was delivered", () => {
  const NAMES = ["A-1.docx", "A-1.pdf", "台帳.xlsx", "台帳.csv", "ツアー.ics"];

  async function delivered(system: ReturnType<typeof opener>, into = folder) {
    const deliveries = createDeliveries(places(undefined, into), system);
    const outcome = await deliveries.deliver(NAMES.map(file));
    if (outcome.kind !== "done") throw new Error(`Delivered: ${outcome.kind}`);
    return { deliveries, delivery: outcome.delivery };
  }

  it("opens each file and the folder, under the names they were given", async () => {
    await writeFile(join(folder, "A-1.docx"), "theirs");
    const system = opener();
    const { deliveries, delivery } = await delivered(system);
    for (const index of NAMES.keys())
      expect(await deliveries.open({ kind: "file", delivery, index })).toEqual({ kind: "opened" });
    expect(await deliveries.open({ kind: "folder", delivery })).toEqual({ kind: "opened" });
    expect(system.opened).toEqual([
      `open ${join(folder, "A-1(2).docx")}`,
      `open ${join(folder, "A-1.pdf")}`,
      `open ${join(folder, "台帳.xlsx")}`,
      `open ${join(folder, "台帳.csv")}`,
      `open ${join(folder, "ツアー.ics")}`,
      `open ${folder}`,
    ]);
  });

  it("shows a single file in its folder", async () => {
    const system = opener();
    const path = join(folder, "私の.pdf");
    const deliveries = createDeliveries(places(path, undefined), system);
    const outcome = await deliveries.deliver([file("A-1.pdf")]);
    const delivery = outcome.kind === "done" ? outcome.delivery : "";
    await deliveries.open({ kind: "folder", delivery });
    expect(system.opened).toEqual([`show ${path}`]);
  });

  it("hands nothing but documents to another program, whatever the user called them", async () => {
    const system = opener();
    const path = join(folder, "A-1.bat");
    const deliveries = createDeliveries(places(path, undefined), system);
    const outcome = await deliveries.deliver([file("A-1.pdf")]);
    const delivery = outcome.kind === "done" ? outcome.delivery : "";
    expect(await deliveries.open({ kind: "file", delivery, index: 0 })).toEqual({ kind: "opened" });
    expect(system.opened).toEqual([`show ${path}`]);
  });

  it("says so when a file or the folder has gone meanwhile", async () => {
    const system = opener();
    const into = join(folder, "書き出し");
    await mkdir(into);
    const { deliveries, delivery } = await delivered(system, into);
    await rm(join(into, "A-1.pdf"));
    const says = (words: string) => ({ kind: "failed", reason: expect.stringContaining(words) });
    expect(await deliveries.open({ kind: "file", delivery, index: 1 })).toEqual(
      says("「A-1.pdf」が見つかりません"),
    );
    await rm(into, { recursive: true });
    expect(await deliveries.open({ kind: "folder", delivery })).toEqual(says("「書き出し」が見つかりません"));
    expect(system.opened).toEqual([]);
  });

  it("says so when the system cannot open it, and never in the system's words", async () => {
    const { deliveries, delivery } = await delivered(opener("No application found for /home/me/A-1.pdf"));
    for (const target of [
      { kind: "file", delivery, index: 1 },
      { kind: "folder", delivery },
    ] as const) {
      const outcome = await deliveries.open(target);
      expect(outcome).toEqual({ kind: "failed", reason: expect.stringContaining("開けませんでした") });
      expect(JSON.stringify(outcome)).not.toContain("home");
    }
  });

  it("opens nothing for an id or a place it did not give", async () => {
    const system = opener();
    const { deliveries, delivery } = await delivered(system);
    expect(await deliveries.open({ kind: "folder", delivery: folder })).toMatchObject({ kind: "failed" });
    expect(await deliveries.open({ kind: "file", delivery, index: NAMES.length })).toMatchObject({
      kind: "failed",
    });
    expect(system.opened).toEqual([]);
  });
});
