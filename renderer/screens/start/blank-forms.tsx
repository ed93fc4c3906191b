import "./blank-forms.css";
import { useEffect, useRef, useState } from "react";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { DocumentFormat, ExportOutcome, ExportProgress } from "../../host/host.ts";
import { useApp } from "../../state/app-context.tsx";
import { today } from "../../state/today.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { DeliveredFiles } from "../export/delivered-files.tsx";

const FAILED: ExportOutcome = {
  kind: "failed",
  reason: "空の様式を書き出せませんでした。もう一度試しても同じなら、アプリを開き直してください。",
};

/** 「空の様式を印刷」: the ten forms with room to write by hand, as one PDF or as ten Word files. */
export function BlankForms() {
  const { host } = useApp();
  const [progress, setProgress] = useState<ExportProgress>();
  const [outcome, setOutcome] = useState<ExportOutcome>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const write = async (format: DocumentFormat): Promise<ExportOutcome> => {
    const controller = new AbortController();
    running.current = controller;
    try {
      const { exportInWorker } = await import("../../export/run-export.ts");
      const { files } = await exportInWorker(
        newProject(crypto.randomUUID(), new Date().toISOString()),
        {
          kind: "worksheets",
          options: {
            layout: "official",
            content: "official",
            mode: "blank",
            bound: format === "pdf",
            date: today(),
          },
        },
        [format],
        { onProgress: setProgress, signal: controller.signal },
      );
      return await host.deliver(files, "Co-LEADワークシート_空の様式");
    } catch {
      return controller.signal.aborted ? { kind: "cancelled" } : FAILED;
    }
  };

  const print = async (format: DocumentFormat) => {
    // One at a time: a second press while the first is under way changes nothing.
    if (progress) return;
    setOutcome(undefined);
    setProgress({ done: 0, total: 1, name: "" });
    setOutcome(await write(format));
    setProgress(undefined);
  };

  return (
    <section className="blank-forms" aria-labelledby="blank-forms-heading">
      <Heading level={2} id="blank-forms-heading">
        空の様式を印刷
      </Heading>
      <p className="blank-forms__lead">
        手書きで配りたいときに。公式の様式10枚を、何も書かれていない形で出します。
      </p>
      <div className="blank-forms__actions">
        <Button icon="print" onPress={() => void print("pdf")}>
          PDF（1つの文書）
        </Button>
        <Button icon="file" onPress={() => void print("docx")}>
          Word（1枚ずつ）
        </Button>
      </div>
      {progress && (
        <div className="blank-forms__progress">
          <ProgressBar label="空の様式を書き出しています" value={progress.done} max={progress.total} />
          <Button variant="text" onPress={() => running.current?.abort()}>
            中止
          </Button>
        </div>
      )}
      {outcome?.kind === "done" && (
        <Notice tone="success" live>
          <p>
            {outcome.where}に、空の様式を書き出しました（{outcome.files.length}ファイル）。
          </p>
          <DeliveredFiles outcome={outcome} />
        </Notice>
      )}
      {outcome?.kind === "failed" && (
        <Notice tone="danger" live>
          <p>{outcome.reason}</p>
        </Notice>
      )}
    </section>
  );
}
