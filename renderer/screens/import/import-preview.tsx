import { useMemo, useState } from "react";
import { actionCounts, type PlannedRow } from "../../../worksheets/exchange/import/import-plan.ts";
import { leftAlone, leftAloneInWords } from "../../../worksheets/exchange/import/left-alone.ts";
import { planImport } from "../../../worksheets/exchange/import/plan-import.ts";
import { readRows } from "../../../worksheets/exchange/import/read-rows.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { type ImportWork, sheetOf, withDecision } from "../../state/import-work.ts";
import { Button } from "../../ui/button.tsx";
import { Heading } from "../../ui/heading.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SkipLink } from "../../ui/skip-link.tsx";
import { changedInWords } from "./import-words.ts";
import { PlanTable } from "./plan-table.tsx";
import { isShown, type RowFilter, RowFilters } from "./row-filters.tsx";
import { UnknownValues } from "./unknown-values.tsx";
import type { ImportFlow } from "./use-import.ts";

/** Behind thousands of rows the button would be thousands of stops away. */
const APPLY = "import-apply";

interface ImportPreviewProps {
  readonly work: ImportWork;
  readonly flow: ImportFlow;
}

/** What will become of every row, and why; each can be decided otherwise. */
export function ImportPreview({ work, flow }: ImportPreviewProps) {
  const { session } = useApp();
  const project = useProject();
  const [filter, setFilter] = useState<RowFilter>("all");
  const sheet = sheetOf(work);
  const { setting, decisions } = work;
  const rows = useMemo(() => readRows(sheet, setting), [sheet, setting]);
  const plan = useMemo(
    () => planImport(project, rows, setting, decisions),
    [project, rows, setting, decisions],
  );
  const counts = actionCounts(plan);
  const changes = changedInWords(work.register, counts);
  const stay = useMemo(
    () =>
      leftAloneInWords(
        work.register,
        leftAlone(project, plan).map(({ name }) => name),
      ),
    [work.register, project, plan],
  );
  const shown = useMemo(() => plan.rows.filter((row) => isShown(row, filter)), [plan, filter]);

  const decide = ({ row }: PlannedRow, value: string) => {
    const [action = "skip", target] = value.split(":");
    flow.change(
      withDecision(work, row.number, {
        action: action as "add" | "update" | "skip",
        ...(target === undefined ? {} : { target }),
      }),
    );
  };
  const keep = ({ row }: PlannedRow, field: string, kept: boolean) => {
    const before = decisions.get(row.number)?.kept ?? [];
    flow.change(
      withDecision(work, row.number, {
        kept: kept ? [...before, field] : before.filter((one) => one !== field),
      }),
    );
  };
  const apply = () => {
    if (changes === "") session.getState().announce("取り込む行がありません。");
    else flow.apply(work, plan);
  };
  return (
    <>
      <section className="import-screen__panel">
        <p className="import-screen__source" role="status">
          {`「${work.source.name}」の${plan.rows.length}行から、`}
          <strong>{changes === "" ? "追加も更新もしません" : `${changes}をします`}</strong>
          {`（変更なし ${counts.same}行、取り込まない ${counts.skip}行）。まだ何も変わっていません。`}
        </p>
        {stay !== "" && <p className="import-screen__note">{stay}</p>}
        <UnknownValues work={work} rows={rows} onChange={(next) => flow.change({ ...work, setting: next })} />
      </section>
      <section className="import-screen__panel" aria-labelledby="import-rows">
        <Heading level={2} size="m" id="import-rows">
          行ごとの内容
        </Heading>
        <SkipLink target={APPLY}>行の一覧を飛ばして「取り込む」へ</SkipLink>
        <RowFilters rows={plan.rows} filter={filter} onFilter={setFilter} />
        {shown.length > 0 ? (
          <PlanTable
            key={filter}
            register={work.register}
            setting={setting}
            rows={shown}
            onDecide={decide}
            onKeep={keep}
          />
        ) : (
          <p className="import-screen__note">この条件の行はありません。</p>
        )}
      </section>
      {changes === "" && (
        <Notice title="取り込む行がありません">
          <p>どの行も、台帳と同じ内容か、取り込まない行です。</p>
        </Notice>
      )}
      <div className="import-screen__actions import-screen__actions--sticky">
        <Button variant="text" icon="left" onPress={() => flow.change({ ...work, step: "columns" })}>
          列に戻る
        </Button>
        <Button edits id={APPLY} variant="solid" size="large" onPress={apply}>
          {changes === "" ? "取り込む" : `取り込む（${changes}）`}
        </Button>
        <p className="import-screen__note">取り込んだあとでも、「元に戻す」で一度に取り消せます。</p>
      </div>
    </>
  );
}
