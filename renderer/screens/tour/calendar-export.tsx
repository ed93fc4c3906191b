import { useState } from "react";
import type { CalendarOptions } from "../../../worksheets/export/ics/tour-calendar.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { suggestedFileName } from "../../state/project-name.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { MenuButton } from "../../ui/menu-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ExportStatus } from "../export/export-status.tsx";
import { useExportRun } from "../export/use-export-run.ts";

interface CalendarExportProps {
  readonly days: number;
}

type Missing = "noDate" | "noBlocks";

const MISSING: Readonly<Record<Missing, string>> = {
  noDate: "カレンダーに渡すには、日程が要ります。B-5に、ツアーの初日を書いてください。",
  noBlocks: "カレンダーに渡す予定が、まだありません。",
};

/** The tour for Outlook, Google and Thunderbird: all of it or one day, with or without what is about people. */
export function CalendarExport({ days }: CalendarExportProps) {
  const { session } = useApp();
  const project = useProject();
  const run = useExportRun();
  const [missing, setMissing] = useState<Missing | undefined>(undefined);
  const write = async (options: Pick<CalendarOptions, "day" | "personal">) => {
    const { tourCalendar } = await import("../../../worksheets/export/ics/tour-calendar.ts");
    const calendar = tourCalendar(project, { now: Date.now(), ...options });
    setMissing(calendar.ok ? undefined : calendar.reason);
    if (!calendar.ok) return run.clear();
    const name = `${suggestedFileName(project)}_ツアー${options.day === undefined ? "" : `_${options.day}日目`}`;
    const bytes = new TextEncoder().encode(calendar.text);
    run.start(async () => ({ files: [{ name: `${name}.ics`, bytes }], notes: [] }), name);
  };
  return (
    <>
      <MenuButton
        label="カレンダーに渡す"
        size="small"
        icon="calendar"
        items={[
          {
            id: "all",
            label: "すべての日",
            description: "連絡先・参加者・メモは入れません。",
            onAction: () => void write({ personal: false }),
          },
          ...Array.from({ length: days }, (_, i) => ({
            id: String(i + 1),
            label: `${i + 1}日目だけ`,
            onAction: () => void write({ personal: false, day: i + 1 }),
          })),
          {
            id: "personal",
            label: "すべての日（職員用）",
            description: "連絡先・参加者・メモも入れます。",
            onAction: () => void write({ personal: true }),
          },
        ]}
      />
      {missing && (
        <Notice tone="warn" live title={MISSING[missing]} onClose={() => setMissing(undefined)}>
          {missing === "noDate" && (
            <LinkButton
              onPress={() => session.getState().go({ name: "sheet", sheet: "b5", item: "b5.dates" })}
            >
              B-5の日程へ
            </LinkButton>
          )}
        </Notice>
      )}
      <ExportStatus run={run} />
    </>
  );
}
