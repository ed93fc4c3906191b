import "./mask-report-view.css";
import { MASK_CAUTION, type MaskReport } from "../../../worksheets/project/mask/mask-report.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";

interface MaskReportViewProps {
  readonly report: MaskReport;
}

/** What a masking covers, to be looked through before anything is given away. */
export function MaskReportView({ report: { fields, names, contacts } }: MaskReportViewProps) {
  const inFields = fields.reduce((sum, { count }) => sum + count, 0);
  const inTexts = names.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="mask-report-view">
      <p className="mask-report-view__sum" role="status">
        {inFields + inTexts + contacts === 0
          ? "伏せるところは見つかりませんでした。"
          : `記入欄 ${inFields}か所、文章の中の名前 ${inTexts}か所、電話番号・メールアドレス ${contacts}か所を伏せます。`}
      </p>
      {fields.length > 0 && (
        <Disclosure label={`伏せる記入欄（${fields.length}種類）`}>
          <ul className="mask-report-view__list">
            {fields.map(({ where, personal, count }) => (
              <li key={`${where} ${personal}`}>
                {where}：{count}か所
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {names.length > 0 && (
        <Disclosure label={`文章の中で置き換える名前（${names.length}件）`}>
          <ul className="mask-report-view__list">
            {names.map(({ name, by, count, where }) => (
              <li key={`${name} ${by}`}>
                <b>{name}</b> → {by}：{count}か所
                <span className="mask-report-view__where">（{where.join("、")}）</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Notice tone="warn">
        <p>{MASK_CAUTION}</p>
      </Notice>
    </div>
  );
}
