import "./export-screen.css";
import { useMemo, useState } from "react";
import { WORKSHEETS } from "../../../worksheets/catalog/index.ts";
import { DateField } from "../../items/date-field.tsx";
import { useApp, useProject } from "../../state/app-context.tsx";
import { suggestedFileName } from "../../state/project-name.ts";
import { today } from "../../state/today.ts";
import { useScreenMemory } from "../../state/use-screen-memory.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Heading } from "../../ui/heading.tsx";
import { MASKED_SUFFIX } from "../mask/mask-options.ts";
import { CompanyChoice } from "./company-choice.tsx";
import {
  asksForCompanies,
  type ExportChoices,
  exportOptions,
  exportSummary,
  initialChoices,
} from "./export-choices.ts";
import { ExportPreview } from "./export-preview.tsx";
import { ExportStatus } from "./export-status.tsx";
import { MaskSetting } from "./mask-setting.tsx";
import { maskedForExport, withMaskedNames } from "./masked-export.ts";
import { MissingCharacters } from "./missing-characters.tsx";
import { previewedDocuments, previewInWords } from "./preview-page.ts";
import { SettingRadios } from "./setting-radios.tsx";
import { useExportRun } from "./use-export-run.ts";

const FORMATS = [
  { id: "docx", label: "Word", description: "あとから手直しできます。" },
  { id: "pdf", label: "PDF", description: "そのまま印刷・回覧できます。" },
  {
    id: "xlsx",
    label: "Excel",
    description: "表のあるワークシートだけです。",
  },
] as const;
const MODES = [
  { id: "filled", label: "記入済み", description: "今の回答を印刷します。" },
  { id: "blank", label: "空の様式（記入用）", description: "手書きできる余白のある様式です。" },
  { id: "example", label: "記入例", description: "各ページに「記入例」と入れます。" },
] as const;
const CONTENTS = [
  { id: "official", label: "公式の項目のみ", description: "ガイドラインの様式と同じ項目です。" },
  { id: "all", label: "追加項目・メモ・要確認も", description: "庁内での検討に使う内容も入れます。" },
] as const;
const LAYOUTS = [
  { id: "official", label: "公式の様式（A4横）" },
  { id: "office", label: "庁内書式（A4縦）", description: "とじしろのある縦長の書式です。" },
] as const;
const BINDINGS = [
  { id: "apart", label: "ワークシートごとに1つの文書" },
  { id: "bound", label: "1つの文書にまとめる", description: "表紙と目次が付きます。" },
] as const;

/** What is exported and how, with a look at it before. */
export function ExportScreen() {
  const { session } = useApp();
  const own = useProject();
  const [remembered, remember] = useScreenMemory("export");
  const [choices, setChoices] = useState<ExportChoices>(() => remembered() ?? initialChoices(today()));
  const run = useExportRun();
  const { mask, mode } = choices;
  const masked = useMemo(() => maskedForExport(own, { mask, mode }), [own, mask, mode]);
  const project = masked?.project ?? own;
  const options = useMemo(() => exportOptions(project, choices), [project, choices]);
  const plan = useMemo(() => ({ kind: "worksheets", options }) as const, [options]);
  const previewed = useMemo(() => previewedDocuments(project, options), [project, options]);
  const summary = useMemo(() => exportSummary(project, choices), [project, choices]);

  const change = (changed: Partial<ExportChoices>) => {
    const next = { ...choices, ...changed };
    setChoices(next);
    remember(next);
  };
  const toggled = <T extends string>(list: readonly T[], id: T, on: boolean) =>
    on ? [...list, id] : list.filter((other) => other !== id);
  const write = () => {
    if (summary.kind === "nothing") {
      session.getState().announce(summary.words);
      return;
    }
    run.start(
      async (running) => {
        const { exportInWorker } = await import("../../export/run-export.ts");
        const written = await exportInWorker(project, plan, choices.formats, running);
        return masked ? withMaskedNames(written) : written;
      },
      `${suggestedFileName(project)}${masked ? MASKED_SUFFIX : ""}`,
    );
  };

  return (
    <div className="export-screen">
      <div className="export-screen__choices">
        <Heading level={1}>Word・PDF・Excelに書き出す</Heading>
        <ChoiceGroup
          label="ファイルの形式"
          options={FORMATS}
          value={choices.formats}
          onToggle={(id, on) =>
            change({
              formats: FORMATS.map((format) => format.id).filter((format) =>
                toggled(choices.formats, id, on).includes(format),
              ),
            })
          }
        />
        {choices.formats.includes("pdf") && summary.kind === "ready" && (
          <MissingCharacters project={project} plan={plan} />
        )}
        <SettingRadios
          label="ワークシート"
          columns={2}
          value={choices.everySheet ? "every" : "some"}
          onChange={(id) => change({ everySheet: id === "every" })}
          options={[
            { id: "every", label: `すべて（${WORKSHEETS.length}枚）` },
            { id: "some", label: "選ぶ" },
          ]}
        />
        {!choices.everySheet && (
          <ChoiceGroup
            label="書き出すワークシート"
            columns={1}
            options={WORKSHEETS.map(({ id, code, title }) => ({
              id,
              label: `${code} ${title.replace(/ワークシート$/u, "")}`,
            }))}
            value={choices.sheets}
            onToggle={(id, on) =>
              change({
                sheets: WORKSHEETS.map((worksheet) => worksheet.id).filter((sheet) =>
                  sheet === id ? on : choices.sheets.includes(sheet),
                ),
              })
            }
          />
        )}
        {asksForCompanies(choices) && project.companies.length > 0 && (
          <CompanyChoice
            project={project}
            mode={choices.mode}
            scope={choices.companies}
            chosen={choices.chosen}
            onChange={change}
          />
        )}
        <SettingRadios
          label="内容"
          value={choices.mode}
          onChange={(mode) => change({ mode })}
          options={MODES}
        />
        <SettingRadios
          label="項目の範囲"
          value={choices.content}
          onChange={(content) => change({ content })}
          options={CONTENTS}
        />
        {choices.mode !== "blank" && (
          <MaskSetting mask={mask} report={masked?.report} onChange={(next) => change({ mask: next })} />
        )}
        <SettingRadios
          label="書式"
          value={choices.layout}
          onChange={(layout) => change({ layout })}
          options={LAYOUTS}
        />
        <SettingRadios
          label="文書の分け方"
          value={choices.bound ? "bound" : "apart"}
          onChange={(id) => change({ bound: id === "bound" })}
          options={BINDINGS}
        />
        {choices.mode !== "blank" && (
          <div className="export-screen__date">
            <DateField label="書類の日付" value={choices.date} onChange={(date) => change({ date })} />
          </div>
        )}
      </div>
      <div className="export-screen__finish">
        <div className="export-screen__act">
          <div className="export-screen__summary" role="status">
            <p className="export-screen__words">{summary.words}</p>
            {summary.kind === "ready" && summary.note && <p>{summary.note}</p>}
          </div>
          <Button variant="solid" size="large" icon="download" onPress={write}>
            書き出す
          </Button>
        </div>
        <ExportStatus run={run} />
      </div>
      <div className="export-screen__preview">
        <ExportPreview
          documents={previewed.documents}
          what={previewInWords(options)}
          note={previewed.shortened ? "見本では、B-3は最初の2社だけを表示しています。" : undefined}
        />
      </div>
    </div>
  );
}
