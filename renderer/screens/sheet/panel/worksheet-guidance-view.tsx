import type { WorksheetGuidance } from "../../../../worksheets/guidance/guidance.ts";

interface WorksheetGuidanceViewProps {
  readonly guidance: WorksheetGuidance;
}

/** What a worksheet is for, who should be there, how long it takes, what to have at hand, what others learnt. */
export function WorksheetGuidanceView({ guidance }: WorksheetGuidanceViewProps) {
  const { purpose, who, minutes, atHand, tips, source } = guidance;
  const lists = [
    ["同席するとよい人", who],
    ["手元に用意するもの", atHand],
    ["これまでの地域で分かったこと", tips],
  ] as const;
  return (
    <div className="guidance-panel__sheet">
      <p>{purpose}</p>
      <p>
        <strong>時間の目安：</strong>
        {`最初の下書きに${minutes}分ほど`}
      </p>
      {lists.map(([title, entries]) => (
        <div key={title}>
          <p className="guidance-panel__title">{title}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="guidance-panel__source">{`出典：${source}`}</p>
    </div>
  );
}
