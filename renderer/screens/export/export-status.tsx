import "./export-status.css";
import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { DeliveredFiles } from "./delivered-files.tsx";
import type { EndedRun, ExportRun } from "./use-export-run.ts";

interface ExportStatusProps {
  readonly run: ExportRun;
}

/** How far the writing is, or how it ended: what was written and where. */
export function ExportStatus({ run }: ExportStatusProps) {
  const { progress, ended } = run;
  if (progress)
    return (
      <div className="export-status">
        <ProgressBar
          label={progress.name === "" ? "書き出しています" : `書き出しています：${progress.name}`}
          value={progress.done}
          max={progress.total}
          words={`${progress.done}／${progress.total}件`}
        />
        <div>
          <Button size="small" onPress={run.cancel}>
            書き出しを中止
          </Button>
        </div>
      </div>
    );
  return ended ? <Ended ended={ended} onClose={run.clear} /> : null;
}

function Ended({ ended: { outcome, notes }, onClose }: { readonly ended: EndedRun; onClose(): void }) {
  switch (outcome.kind) {
    case "done":
      return (
        <Notice tone="success" title="書き出しました" live onClose={onClose}>
          <p>
            {outcome.where}に、{outcome.files.length}つのファイルを書き出しました。
          </p>
          <DeliveredFiles outcome={outcome} />
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      );
    case "cancelled":
      return (
        <Notice title="書き出しを中止しました" live onClose={onClose}>
          <p>ファイルは書き出していません。</p>
        </Notice>
      );
    case "failed":
      return (
        <Notice tone="danger" title="書き出せませんでした" live onClose={onClose}>
          <p>{outcome.reason}</p>
        </Notice>
      );
    default:
      return assertNever(outcome);
  }
}
