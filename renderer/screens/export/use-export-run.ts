import { useCallback, useEffect, useRef, useState } from "react";
import type { WrittenDocuments } from "../../export/write-documents.ts";
import type { ExportOutcome, ExportProgress } from "../../host/host.ts";
import { useApp } from "../../state/app-context.tsx";

/** How a run ended, with what there is to know about the files. */
export interface EndedRun {
  readonly outcome: ExportOutcome;
  readonly notes: readonly string[];
}

type Write = (run: {
  readonly signal: AbortSignal;
  onProgress(progress: ExportProgress): void;
}) => Promise<WrittenDocuments>;

export interface ExportRun {
  /** Undefined while nothing is being written. */
  readonly progress: ExportProgress | undefined;
  readonly ended: EndedRun | undefined;
  /** Writes documents and hands them out; does nothing while that is under way. `name` is offered for an archive. */
  start(write: Write, name: string): void;
  cancel(): void;
  /** Takes the message about the last run away. */
  clear(): void;
}

const FAILED: ExportOutcome = {
  kind: "failed",
  reason:
    "書き出せませんでした。もう一度試しても同じなら、アプリを開き直してください。入力した内容は残っています。",
};

/** One export at a time: writing with progress, cancelling, handing out, and how it ended. Leaving the screen cancels. */
export function useExportRun(): ExportRun {
  const { host } = useApp();
  const [progress, setProgress] = useState<ExportProgress>();
  const [ended, setEnded] = useState<EndedRun>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (write: Write, name: string) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      setEnded(undefined);
      setProgress({ done: 0, total: 1, name: "" });
      const run = async (): Promise<EndedRun> => {
        try {
          const { files, notes } = await write({ signal: controller.signal, onProgress: setProgress });
          return { outcome: await host.deliver(files, name), notes };
        } catch {
          return { outcome: controller.signal.aborted ? { kind: "cancelled" } : FAILED, notes: [] };
        }
      };
      setEnded(await run());
      setProgress(undefined);
      running.current = undefined;
    },
    [host],
  );
  return {
    progress,
    ended,
    start: (write, name) => void start(write, name),
    cancel: () => running.current?.abort(),
    clear: () => setEnded(undefined),
  };
}
