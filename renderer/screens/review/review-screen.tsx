import "./review-screen.css";
import { useCallback, useMemo, useState } from "react";
import { worksheet as worksheetOf } from "../../../worksheets/catalog/index.ts";
import { advice } from "../../../worksheets/journey/advice.ts";
import { READING_ORDER, sheetKeyOf } from "../../../worksheets/journey/sheets.ts";
import { useApp, useProject } from "../../state/app-context.tsx";
import { today as currentDay } from "../../state/today.ts";
import { useScreenMemory } from "../../state/use-screen-memory.ts";
import { Heading } from "../../ui/heading.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { HomeworkExport } from "./homework-export.tsx";
import { LooseAdvice } from "./loose-advice.tsx";
import { ReviewList } from "./review-list.tsx";
import {
  REVIEW_FILTERS,
  type ReviewFilter,
  type ReviewPlace,
  reviewCounts,
  reviewRows,
} from "./review-rows.ts";
import { type ReviewEntry, review } from "./review-sheets.ts";

const EVERYTHING: ReviewPlace = { filter: "all", worksheet: undefined };

/** Said where a tab has nothing. */
const NOTHING: Readonly<Record<ReviewFilter, string>> = {
  all: "回答がありません。",
  question: "要確認の項目はありません。",
  advice: "助言のある項目はありません。",
  empty: "未記入の項目はありません。",
  example: "記入例のままの項目はありません。",
};

/** All answers of the project on one page; each leads to its field, and back again. */
export function ReviewScreen() {
  const { session } = useApp();
  const project = useProject();
  const today = currentDay();
  const [remembered, remember] = useScreenMemory("review");
  const [place, setPlace] = useState<ReviewPlace>(() => remembered() ?? EVERYTHING);
  const [firstPlace] = useState(place);
  const { filter, worksheet } = place;

  const { sheets, loose } = useMemo(
    () => review(project, advice(project, { today }), today),
    [project, today],
  );
  const counts = useMemo(() => reviewCounts(sheets, worksheet), [sheets, worksheet]);
  const rows = useMemo(() => reviewRows(sheets, { filter, worksheet }), [sheets, filter, worksheet]);

  const show = (next: ReviewPlace) => {
    setPlace(next);
    remember(next);
  };
  const open = useCallback(
    ({ key, ref }: ReviewEntry, button: HTMLElement) => {
      remember({ filter, worksheet, left: { key, top: button.getBoundingClientRect().top } });
      session.getState().go({
        name: "sheet",
        sheet: sheetKeyOf(ref),
        item: ref.item,
        ...(ref.company === undefined ? {} : { company: ref.company }),
      });
    },
    [session, remember, filter, worksheet],
  );
  const openCompanies = useCallback(
    () => session.getState().go({ name: "registers", register: "companies" }),
    [session],
  );

  const list =
    rows.length === 0 ? (
      <p className="review-screen__nothing">{NOTHING[filter]}</p>
    ) : (
      <ReviewList
        key={`${filter} ${worksheet ?? ""}`}
        rows={rows}
        returnTo={place.left}
        arriving={place === firstPlace}
        onOpen={open}
        onOpenCompanies={openCompanies}
      />
    );
  return (
    <div className="review-screen">
      <header className="review-screen__head">
        <Heading level={1}>すべての回答の見直し</Heading>
        <p className="review-screen__lead">
          項目の名前を押すと、その記入欄へ移ります。戻ると、同じ場所から続けられます。
        </p>
      </header>
      <HomeworkExport project={project} today={today} />
      <LooseAdvice advice={loose} />
      <label className="review-screen__worksheet">
        <span>ワークシート</span>
        <select
          className="text-entry"
          value={worksheet ?? ""}
          onChange={({ currentTarget }) =>
            show({ filter, worksheet: READING_ORDER.find((id) => id === currentTarget.value) })
          }
        >
          <option value="">すべて</option>
          {READING_ORDER.map(worksheetOf).map(({ id, code, title }) => (
            <option key={id} value={id}>
              {code} {title.replace(/ワークシート$/u, "")}
            </option>
          ))}
        </select>
      </label>
      <Tabs
        label="回答の絞り込み"
        selected={filter}
        onSelect={(next) => show({ filter: next, worksheet })}
        tabs={REVIEW_FILTERS.map(({ id, label }) => ({
          id,
          label: `${label}（${counts[id]}）`,
          content: id === filter ? list : null,
        }))}
      />
    </div>
  );
}
