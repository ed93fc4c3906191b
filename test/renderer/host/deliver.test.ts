import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deliverFiles } from "../../../renderer/host/deliver.ts";
import { MemoryAccess, MemoryFile, MemoryFolder } from "./memory-files.ts";

const DOCUMENTS = [
  { name: "A-1_地域.docx", bytes: new Uint8Array([1, 2, 3]) },
  { name: "A-1_地域.pdf", bytes: new Uint8Array([4, 5]) },
];

describe("delivering documents", () => {
  it("downloads a single one as it is", async () => {
    const access = new MemoryAccess();
    const outcome = await deliverFiles(access, DOCUMENTS.slice(1), "書き出し", true);
    // No `delivery`: a page cannot open files, so that nothing may offer it.
    expect(outcome).toEqual({ kind: "done", files: ["A-1_地域.pdf"], where: "ダウンロード フォルダー" });
    expect(access.downloads[0]).toMatchObject({ name: "A-1_地域.pdf", mime: "application/pdf" });
  });

  it("puts several into one archive where there is no choice of folders", async () => {
    const access = new MemoryAccess();
    access.rewrites = false;
    await deliverFiles(access, DOCUMENTS, "北見市/書き出し", true);
    const [download] = access.downloads;
    expect(download?.name).toBe("北見市_書き出し.zip");
    expect(unzipSync(download?.bytes ?? new Uint8Array())).toEqual(
      Object.fromEntries(DOCUMENTS.map(({ name, bytes }) => [name, bytes])),
    );
  });

  it("opens no dialog that the browser would refuse", async () => {
    const access = new MemoryAccess();
    access.folder = new MemoryFolder();
    await deliverFiles(access, DOCUMENTS, "書き出し", false);
    expect(access.downloads).toHaveLength(1);
  });

  it("writes several into the chosen folder, over nothing that is there", async () => {
    const access = new MemoryAccess();
    const folder = new MemoryFolder();
    const old = new MemoryFile("A-1_地域.docx", new Uint8Array([9]));
    folder.files.set(old.name, old);
    access.folder = folder;
    const outcome = await deliverFiles(access, DOCUMENTS, "書き出し", true);
    expect(outcome).toMatchObject({ kind: "done", files: ["A-1_地域(2).docx", "A-1_地域.pdf"] });
    expect(old.bytes).toEqual(new Uint8Array([9]));
    expect(folder.files.get("A-1_地域(2).docx")?.bytes).toEqual(new Uint8Array([1, 2, 3]));
  });

  it("does nothing when the choice of a folder is cancelled", async () => {
    const access = new MemoryAccess();
    expect(await deliverFiles(access, DOCUMENTS, "書き出し", true)).toEqual({ kind: "cancelled" });
    expect(access.downloads).toEqual([]);
  });
});
