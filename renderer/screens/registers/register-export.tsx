import "./register-export.css";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import type { TableFormat } from "../../../worksheets/export/table-files.ts";
import { maskProject } from "../../../worksheets/project/mask/mask-project.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { REGISTER_LABELS } from "../../../worksheets/project/register-fields.ts";
import { useApp } from "../../state/app-context.tsx";
import { today } from "../../state/today.ts";
import { MenuButton } from "../../ui/menu-button.tsx";
import { ExportStatus } from "../export/export-status.tsx";
import { withMaskedNames } from "../export/masked-export.ts";
import { useExportRun } from "../export/use-export-run.ts";
import { USUAL_MASK } from "../mask/mask-options.ts";

interface RegisterExportProps {
  readonly register: RegisterName;
}

/** A register for Excel: to print, to edit and take in again, to hand on with or without personal data. */
export function RegisterExport({ register }: RegisterExportProps) {
  const { project: store } = useApp();
  const run = useExportRun();
  const label = REGISTER_LABELS[register];

  const write = (format: TableFormat, masked: boolean) => {
    const { project } = store.getState();
    if (!project) return;
    run.start(async (running) => {
      const { exportInWorker } = await import("../../export/run-export.ts");
      const options = {
        registers: [register],
        layout: "official",
        date: today(),
        // A masked row read back would overwrite names by ■■■, so that nothing says which row it was.
        ...(masked ? { withoutIds: true as const } : {}),
      } as const;
      const plan = { kind: "registers", options } as const;
      const written = await exportInWorker(masked ? masking(project) : project, plan, [format], running);
      return masked ? withMaskedNames(written) : written;
    }, `台帳_${label}`);
  };
  return (
    <div className="register-export">
      <MenuButton
        label="Excelに書き出す"
        size="small"
        icon="download"
        items={[
          {
            id: "xlsx",
            label: "Excel（.xlsx）",
            description: `${label}の台帳を、印刷用とデータの2枚のシートにします。`,
            onAction: () => write("xlsx", false),
          },
          {
            id: "csv",
            label: "CSV（.csv）",
            description: "データだけ。ほかのシステムに渡すときに。",
            onAction: () => write("csv", false),
          },
          {
            id: "xlsx-masked",
            label: "Excel（個人情報を伏せる）",
            description: "氏名・担当者・連絡先・メモなどを「■■■」にします。",
            onAction: () => write("xlsx", true),
          },
          {
            id: "csv-masked",
            label: "CSV（個人情報を伏せる）",
            description: "氏名・担当者・連絡先・メモなどを「■■■」にします。",
            onAction: () => write("csv", true),
          },
        ]}
      />
      <ExportStatus run={run} />
    </div>
  );
}

function masking(project: Project): Project {
  return maskProject(project, USUAL_MASK, project.id).project;
}
