import "./budget-tab.css";
import { useId } from "react";
import { TOUR_COSTS, TOUR_COSTS_SOURCE } from "../../../worksheets/guidance/tour-budget.ts";
import { standingAnswer } from "../../../worksheets/journey/standing-answer.ts";
import { BUDGET, type BudgetGroup, budget, reckoning, yen } from "../../../worksheets/journey/tour/budget.ts";
import {
  budgetProposal,
  type StaleCount,
  staleCounts,
  withCurrentCounts,
} from "../../../worksheets/journey/tour/budget-proposals.ts";
import { withMissingRows } from "../../../worksheets/journey/tour/tour-tasks.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { useAnnounce } from "../../items/use-announce.ts";
import { useDerived } from "../../items/use-derived.ts";
import { useApp } from "../../state/app-context.tsx";
import { newId } from "../../state/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Notice } from "../../ui/notice.tsx";

const COUNT_NAMES = { people: "人数・台数", times: "日数・回数" } as const;

/** What the tour costs: lines made from B-5 and the course, sums that follow every key, and what they rest on. */
export function BudgetTab() {
  const { project: store } = useApp();
  const announce = useAnnounce();
  const { assumptions } = useDerived(budgetProposal);
  const stale = useDerived(staleCounts);

  const propose = () => {
    const project = store.getState().project;
    if (!project) return;
    const before = standingAnswer(project, "table", BUDGET);
    const next = withMissingRows(
      before,
      "label",
      budgetProposal(project).lines.map((line) => ({ ...line })),
      newId,
    );
    if (next === before) return announce("B-5と行程から作れる行は、すべて入っています");
    store.getState().edit({
      label: "費用の行の作成",
      place: { ref: BUDGET },
      change: (old) => setValue(old, BUDGET, next),
    });
    const ids = new Set(before.map(({ id }) => id));
    announce(`${next.filter(({ id }) => !ids.has(id)).length}行を作りました。単価を書くと金額が出ます`);
  };
  const update = () => {
    store.getState().edit({
      label: "人数・日数の書き直し",
      place: { ref: BUDGET },
      change: (old) =>
        setValue(old, BUDGET, withCurrentCounts(standingAnswer(old, "table", BUDGET), staleCounts(old))),
    });
    announce(`${stale.length}か所を書き直しました。「元に戻す」で戻せます`);
  };

  return (
    <div className="budget-tab">
      <div className="budget-tab__propose">
        <Button edits size="small" icon="download" onPress={propose}>
          B-5と行程から費用の行を作る
        </Button>
        <span className="budget-tab__aside">まだない行だけを足します。単価は、下の表に書きます。</span>
      </div>
      {stale.length > 0 && <StaleCounts stale={stale} onUpdate={update} />}
      <div className="budget-tab__parts">
        <Sums />
        <div className="budget-tab__basis">
          <section className="budget-tab__notes">
            <Heading level={3}>計算のもと</Heading>
            <ul>
              {assumptions.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          <section className="budget-tab__notes">
            <Heading level={3}>令和3年度の例</Heading>
            <ul>
              {TOUR_COSTS.map((cost) => (
                <li key={cost}>{cost}</li>
              ))}
            </ul>
            <p className="budget-tab__aside">出典：{TOUR_COSTS_SOURCE}</p>
          </section>
        </div>
      </div>
    </div>
  );
}

interface StaleCountsProps {
  readonly stale: readonly StaleCount[];
  onUpdate(): void;
}

function StaleCounts({ stale, onUpdate }: StaleCountsProps) {
  return (
    <Notice
      title="今の人数・日数と違う行があります"
      actions={
        <Button edits size="small" onPress={onUpdate}>
          今の人数・日数に合わせる
        </Button>
      }
    >
      <ul className="budget-tab__stale">
        {stale.map(({ row, label, column, written, now }) => (
          <li key={`${row} ${column}`}>
            {`${label}：${COUNT_NAMES[column]}が「${written}」です（今の計画では${now}）`}
          </li>
        ))}
      </ul>
      <p>わざと変えたときは、このままでかまいません。</p>
    </Notice>
  );
}

function Sums() {
  const heading = useId();
  const { groups, total, perTalent, unreckoned } = useDerived(budget);
  if (groups.length === 0) return <p>費用の行が、まだありません。</p>;
  return (
    <section className="budget-tab__sums" aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        合計
      </Heading>
      <p className="budget-tab__total">
        <strong>{yen(total)}</strong>
        {perTalent !== undefined && <span>{`人材1名あたり ${yen(perTalent)}`}</span>}
      </p>
      {unreckoned > 0 && (
        <p className="budget-tab__missing">
          {`金額の出ない行が${unreckoned}行あり、合計に入っていません。単価がないか、数字でない欄があります。`}
        </p>
      )}
      <div className="budget-tab__scroller">
        <table className="budget-tab__table">
          <thead>
            <tr>
              <th scope="col">内容</th>
              <th scope="col">計算</th>
              <th scope="col" className="budget-tab__amount">
                金額
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupRows key={group.kind} group={group} />
          ))}
        </table>
      </div>
    </section>
  );
}

function GroupRows({ group: { label, lines, subtotal } }: { readonly group: BudgetGroup }) {
  return (
    <tbody>
      <tr className="budget-tab__kind">
        <th scope="rowgroup" colSpan={2}>
          {label}
        </th>
        <td className="budget-tab__amount">{yen(subtotal)}</td>
      </tr>
      {lines.map((line) => (
        <tr key={line.row.id}>
          <th scope="row">{line.row.cells.label?.trim() || "（内容がまだない行）"}</th>
          <td>{reckoning(line)}</td>
          <td className="budget-tab__amount">{line.amount === undefined ? "―" : yen(line.amount)}</td>
        </tr>
      ))}
    </tbody>
  );
}
