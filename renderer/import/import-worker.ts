import { readTable } from "../../worksheets/exchange/read/read-table.ts";
import type { ReadAnswer, ReadTask } from "./read-messages.ts";

/** What is used of the worker's global scope, which the DOM library types as a window. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadTask>) => void) | null;
  postMessage(answer: ReadAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { name, bytes, choices } }) => {
  try {
    scope.postMessage({ kind: "read", result: readTable(name, bytes, choices) });
  } catch (error) {
    scope.postMessage({ kind: "crashed", message: error instanceof Error ? error.message : "" });
  }
};
