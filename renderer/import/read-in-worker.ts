import { startReader } from "virtual:export-parts";
import type { ReadTable } from "../../worksheets/exchange/read/read-table.ts";
import type { ReadAnswer, ReadTask } from "./read-messages.ts";

/**
 * Reads a file of cells in a worker of its own, which is ended afterwards: whatever a file does to it, the window stays
 * responsive. Aborting ends it at once. Rejects with an AbortError then, and with an Error when the reader crashed.
 */
export async function readInWorker(task: ReadTask, signal: AbortSignal): Promise<ReadTable> {
  signal.throwIfAborted();
  const worker = await startReader();
  try {
    signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.kind === "read") resolve(data.result);
        else reject(new Error(data.message));
      };
      worker.onerror = (event) => reject(new Error(event.message || "The reader's worker failed"));
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
