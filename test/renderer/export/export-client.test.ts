import { describe, expect, it } from "vitest";
import { createExportClient } from "../../../renderer/export/export-client.ts";
import type { ExportAnswer, ExportTask } from "../../../renderer/export/export-messages.ts";
import type { DocumentPlan } from "../../../worksheets/export/document-plan.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";

const PROJECT = newProject("p1", "2026-01-05T00:00:00.000Z");
const PLAN: DocumentPlan = {
  kind: "worksheets",
  options: { layout: "official", content: "all", mode: "filled", bound: false, date: "2026-01-05" },
};
const FONTS = { regular: "", bold: "", fallbackRegular: "", fallbackBold: "" };

/** A worker that answers as the test says. */
class ScriptedWorker {
  readonly tasks: ExportTask[] = [];
  terminated = false;
  onmessage: ((event: { readonly data: ExportAnswer }) => void) | null = null;
  onerror: ((event: { readonly message: string }) => void) | null = null;

  postMessage(task: ExportTask) {
    this.tasks.push(task);
  }

  terminate() {
    this.terminated = true;
  }
}

function client() {
  const workers: ScriptedWorker[] = [];
  const made = createExportClient({
    startWorker: async () => {
      const worker = new ScriptedWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    packedFonts: async () => FONTS,
  });
  return { made, workers };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

function finish(worker: ScriptedWorker | undefined): void {
  const task = worker?.tasks.at(-1);
  if (task) worker?.onmessage?.({ data: { id: task.id, kind: "written", files: [], notes: ["注"] } });
}

describe("exporting in a worker", () => {
  it("reports progress and then the documents", async () => {
    const { made, workers } = client();
    const names: string[] = [];
    const result = made.write(PROJECT, PLAN, ["docx"], { onProgress: ({ name }) => names.push(name) });
    await turn();
    const id = workers[0]?.tasks[0]?.id ?? 0;
    workers[0]?.onmessage?.({ data: { id, kind: "progress", progress: { done: 0, total: 1, name: "A-1" } } });
    finish(workers[0]);
    expect(await result).toEqual({ files: [], notes: ["注"] });
    expect(names).toEqual(["A-1"]);
  });

  it("sends the fonts once, and only for PDF", async () => {
    const { made, workers } = client();
    for (const format of ["docx", "pdf", "pdf"] as const) {
      const result = made.write(PROJECT, PLAN, [format], {});
      await turn();
      finish(workers[0]);
      await result;
    }
    expect(workers).toHaveLength(1);
    expect(workers[0]?.tasks.map(({ fonts }) => fonts !== undefined)).toEqual([false, true, false]);
  });

  it("ends the worker when it is cancelled, and starts another with fonts for the next export", async () => {
    const { made, workers } = client();
    const cancel = new AbortController();
    const result = made.write(PROJECT, PLAN, ["pdf"], { signal: cancel.signal });
    const refused = expect(result).rejects.toMatchObject({ name: "AbortError" });
    await turn();
    cancel.abort();
    await refused;
    expect(workers[0]?.terminated).toBe(true);
    const next = made.write(PROJECT, PLAN, ["pdf"], {});
    await turn();
    expect(workers[1]?.tasks[0]?.fonts).toBe(FONTS);
    finish(workers[1]);
    await next;
  });

  it("rejects when the worker fails, and works again afterwards", async () => {
    const { made, workers } = client();
    const failing = made.write(PROJECT, PLAN, ["docx"], {});
    const refused = expect(failing).rejects.toThrow("out of memory");
    await turn();
    workers[0]?.onerror?.({ message: "out of memory" });
    await refused;
    const next = made.write(PROJECT, PLAN, ["docx"], {});
    await turn();
    finish(workers[1]);
    expect(await next).toMatchObject({ notes: ["注"] });
  });
});
