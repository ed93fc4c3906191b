import type { ImportSetting } from "../../../worksheets/exchange/import/import-setting.ts";
import { type ImportWork, sheetOf } from "../../state/import-work.ts";
import { CheckBox } from "./check-box.tsx";
import { LabelledSelect } from "./labelled-select.tsx";

interface ImportOptionsProps {
  readonly work: ImportWork;
  onChange(setting: ImportSetting): void;
}

const WIDTHS: readonly { readonly id: ImportSetting["width"]; readonly label: string }[] = [
  { id: "keep", label: "書かれているとおりにする" },
  { id: "usual", label: "ｶﾅをカナに、ＡＢＣ１２３をABC123にする" },
];

const KANA: readonly { readonly id: ImportSetting["kana"]; readonly label: string }[] = [
  { id: "keep", label: "書かれているとおりにする" },
  { id: "hiragana", label: "ひらがなにする" },
];

const DAYS: readonly { readonly id: ImportSetting["days"]; readonly label: string }[] = [
  { id: "asShown", label: "元の表の表示のとおりにする" },
  { id: "western", label: "西暦にする（2026年11月16日）" },
  { id: "era", label: "和暦にする（令和8年11月16日）" },
];

/** How texts and days are taken, and what empty cells and hidden rows mean. */
export function ImportOptions({ work, onChange }: ImportOptionsProps) {
  const { setting } = work;
  const sheet = sheetOf(work);
  const hidden = sheet.rows.filter((row) => row.hidden).length;
  const hasDays =
    setting.dayColumns.some((column) => setting.columns[column] !== undefined) ||
    sheet.rows.some(({ cells }) =>
      cells.some((cell, i) => cell?.kind === "date" && setting.columns[i] !== undefined),
    );
  return (
    <>
      <div className="import-screen__row">
        <LabelledSelect
          label="全角と半角"
          value={setting.width}
          options={WIDTHS}
          onChange={(width) => onChange({ ...setting, width })}
        />
        {setting.columns.includes("kana") && (
          <LabelledSelect
            label="カタカナのフリガナ"
            value={setting.kana}
            options={KANA}
            onChange={(kana) => onChange({ ...setting, kana })}
          />
        )}
        {hasDays && (
          <LabelledSelect
            label="日付の書き方"
            value={setting.days}
            options={DAYS}
            onChange={(days) => onChange({ ...setting, days })}
          />
        )}
      </div>
      <div>
        <CheckBox
          label="空のセルのとき、登録済みの内容も空にする"
          checked={setting.emptyErases}
          onChange={(emptyErases) => onChange({ ...setting, emptyErases })}
        />
        {hidden > 0 && (
          <CheckBox
            label={`Excelで非表示の行（${hidden}行）も取り込む`}
            checked={setting.hiddenRows}
            onChange={(hiddenRows) => onChange({ ...setting, hiddenRows })}
          />
        )}
      </div>
      <p className="import-screen__note">
        前後の空白は取り除き、PDFから写した部首の字（⾼⼈など）は、ふつうの漢字にします。㈱・①・髙・﨑などの文字は変えません。
      </p>
    </>
  );
}
