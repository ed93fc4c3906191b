import type { MaskChoices } from "../../../worksheets/project/mask/mask-choices.ts";
import type { MaskReport } from "../../../worksheets/project/mask/mask-report.ts";
import { MaskChoiceGroup } from "../mask/mask-choice-group.tsx";
import { MASKED_SUFFIX, USUAL_MASK } from "../mask/mask-options.ts";
import { MaskReportView } from "../mask/mask-report-view.tsx";
import "./mask-setting.css";
import { SettingRadios } from "./setting-radios.tsx";

interface MaskSettingProps {
  readonly mask: MaskChoices | undefined;
  /** What the chosen masking covers in the whole project; undefined while nothing is masked. */
  readonly report: MaskReport | undefined;
  onChange(mask: MaskChoices | undefined): void;
}

/** Whether personal data are masked in what is written, and which. */
export function MaskSetting({ mask, report, onChange }: MaskSettingProps) {
  return (
    <div className="mask-setting">
      <SettingRadios
        label="個人情報"
        value={mask ? "masked" : "open"}
        onChange={(id) => onChange(id === "masked" ? USUAL_MASK : undefined)}
        options={[
          { id: "open", label: "そのまま書き出す" },
          {
            id: "masked",
            label: "個人情報を伏せて書き出す",
            description: `名前などを「■■■」にします。ファイル名に「${MASKED_SUFFIX.slice(1, -1)}」と付きます。`,
          },
        ]}
      />
      {mask && (
        <div className="mask-setting__details">
          <MaskChoiceGroup columns={1} value={mask} onChange={onChange} />
          {report && <MaskReportView report={report} />}
        </div>
      )}
    </div>
  );
}
