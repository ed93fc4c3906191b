import type { DocumentPlan } from "../../worksheets/export/document-plan.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { ExportFormat, ExportProgress } from "../host/host.ts";
import type { ExportAnswer, ExportTask } from "./export-messages.ts";
import type { PackedFonts } from "./packed-fonts.ts";
import type { WrittenDocuments } from "./write-documents.ts";

interface ExportParts {
  startWorker(): Promise<Worker>;
  packedFonts(): Promise<PackedFonts>;
}

interface RunOptions {
  onProgress?(progress: ExportProgress): void;
  readonly signal?: AbortSignal;
}

/** A worker that is running, and whether it has been given the fonts. */
interface Running {
  readonly worker: Worker;
  hasFonts: boolean;
}

type Settled = Exclude<ExportAnswer, { readonly kind: "progress" }>;

/** Gives tasks to the export's worker one after the other. The worker is kept, as it has the fonts unpacked. */
export function createExportClient({ startWorker, packedFonts }: ExportParts) {
  let running: Running | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let lastId = 0;

  const stop = () => {
    running?.worker.terminate();
    running = undefined;
  };

  const settle = (worker: Worker, task: ExportTask, { onProgress, signal }: RunOptions): Promise<Settled> =>
    new Promise((resolve, reject) => {
      const onAbort = () => {
        // Nothing else ends a writer that is in the middle of a document.
        stop();
        reject(new DOMException("Cancelled", "AbortError"));
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
        if (data.id !== task.id) return;
        if (data.kind === "progress") onProgress?.(data.progress);
        else {
          signal?.removeEventListener("abort", onAbort);
          resolve(data);
        }
      };
      worker.onerror = (event) => {
        stop();
        reject(new Error(event.message || "The export's worker failed"));
      };
      worker.postMessage(task);
    });

  const start = async (
    task: Omit<ExportTask, "id" | "fonts">,
    needsFonts: boolean,
    run: RunOptions,
  ): Promise<Settled> => {
    run.signal?.throwIfAborted();
    running ??= { worker: await startWorker(), hasFonts: false };
    const current = running;
    const fonts = needsFonts && !current.hasFonts ? await packedFonts() : undefined;
    run.signal?.throwIfAborted();
    current.hasFonts ||= needsFonts;
    lastId += 1;
    const answer = await settle(current.worker, { ...task, id: lastId, ...(fonts ? { fonts } : {}) }, run);
    if (answer.kind === "failed") throw new Error(answer.message);
    return answer;
  };

  /** Waits for the task before, however it ended. */
  const queued = <T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.then(task, task);
    queue = result.catch(() => undefined);
    return result;
  };

  return {
    write: (
      project: Project,
      plan: DocumentPlan,
      formats: readonly ExportFormat[],
      run: RunOptions,
    ): Promise<WrittenDocuments> =>
      queued(async () => {
        const work = { kind: "write", formats } as const;
        const answer = await start({ project, plan, work }, formats.includes("pdf"), run);
        if (answer.kind !== "written") throw new Error(`Unexpected answer ${answer.kind}`);
        return { files: answer.files, notes: answer.notes };
      }),

    missing: (project: Project, plan: DocumentPlan, signal?: AbortSignal): Promise<readonly string[]> =>
      queued(async () => {
        const run = signal ? { signal } : {};
        const answer = await start({ project, plan, work: { kind: "missing" } }, true, run);
        if (answer.kind !== "missing") throw new Error(`Unexpected answer ${answer.kind}`);
        return answer.characters;
      }),
  };
}
