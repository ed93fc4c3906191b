import "./homework-export.css";
import { useId, useMemo } from "react";
import { homeworkPoints } from "../../../worksheets/export/homework-points.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import type { DocumentFormat } from "../../host/host.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { ExportStatus } from "../export/export-status.tsx";
import { useExportRun } from "../export/use-export-run.ts";

interface HomeworkExportProps {
  readonly project: Project;
  /** "YYYY-MM-DD" */
  readonly today: string;
}

function leadOf(asked: number, advised: number): string {
  const counts = [asked > 0 ? `要確認${asked}件` : "", advised > 0 ? `注意の助言${advised}件` : ""].filter(
    Boolean,
  );
  if (counts.length === 0) return "要確認も、注意の助言もありません。";
  return `${counts.join("と")}を、確認先・期限とともに一覧にします。`;
}

/** The 宿題リスト: what is still open, to take along on paper or to pass on. */
export function HomeworkExport({ project, today }: HomeworkExportProps) {
  const id = useId();
  const run = useExportRun();
  const points = useMemo(() => homeworkPoints(project, today), [project, today]);
  const advised = points.filter(({ state }) => state === "助言").length;
  const write = (format: DocumentFormat) =>
    run.start(async (options) => {
      const { exportInWorker } = await import("../../export/run-export.ts");
      const plan = { kind: "homework", options: { layout: "official", date: today } } as const;
      return exportInWorker(project, plan, [format], options);
    }, "宿題リスト");
  return (
    <section className="homework-export" aria-labelledby={id}>
      <div>
        <Heading level={2} size="m" id={id}>
          宿題リスト
        </Heading>
        <p className="homework-export__lead">{leadOf(points.length - advised, advised)}</p>
      </div>
      <div className="homework-export__actions">
        <Button icon="file" onPress={() => write("docx")}>
          Wordで書き出す
        </Button>
        <Button icon="print" onPress={() => write("pdf")}>
          PDFで書き出す
        </Button>
      </div>
      <div className="homework-export__status">
        <ExportStatus run={run} />
      </div>
    </section>
  );
}
