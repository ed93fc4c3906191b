import { itemDefinition } from "../../catalog/index.ts";
import type { ItemId } from "../../definition/item-definition.ts";
import { hasAnswer, standingAnswer } from "../../journey/standing-answer.ts";
import { budget } from "../../journey/tour/budget.ts";
import { timed } from "../../journey/tour/timed-blocks.ts";
import { tourPeriod } from "../../journey/tour/tour-period.ts";
import { tourVisits } from "../../journey/tour/tour-tray.ts";
import { entryOf } from "../../project/edit-answers.ts";
import type { Project } from "../../project/model.ts";
import type { HandOutKind } from "./hand-out-options.ts";
import { sourcesOf } from "./hand-out-sources.ts";
import { wordedRows } from "./table-cells.ts";

/** Something to know before hand-outs are made, and where it is put right. */
export interface HandOutWarning {
  readonly message: string;
  readonly item: ItemId;
  /** Of an item that is answered per company. */
  readonly company?: string;
}

/** What every hand-out says. */
const DATES: ItemId = "b5.dates";
const GUIDE_ITEMS = ["tour.greeting", "tour.bring", "tour.contacts", "tour.directions"] as const;

/** What would make a reader of these hand-outs ask back. Informs, never blocks. */
export function handOutWarnings(project: Project, kinds: readonly HandOutKind[]): readonly HandOutWarning[] {
  if (kinds.length === 0) return [];
  const sources = new Set([DATES, ...kinds.flatMap(sourcesOf)]);
  return [
    ...dateWarnings(project),
    ...courseWarnings(project),
    ...guideWarnings(project),
    ...staffWarnings(project),
    ...meetingWarnings(project),
    ...madeUpWarnings(project, sources),
  ].filter(({ item }) => sources.has(item));
}

function dateWarnings(project: Project): readonly HandOutWarning[] {
  const period = tourPeriod(project);
  const item = DATES;
  if (period === undefined)
    return [{ item, message: "日程が決まっていません。「1日目」のように、日付のない資料になります。" }];
  if (period.decided) return [];
  return [{ item, message: "日程が決定になっていません。いちばん上の候補の日付で作ります。" }];
}

function courseWarnings(project: Project): readonly HandOutWarning[] {
  const item = "b5.timetable";
  const blocks = standingAnswer(project, "timetable", { item });
  if (blocks.length === 0) return [{ item, message: "行程に予定がありません。予定のない資料になります。" }];
  const untimed = blocks.filter((block) => timed(block) === undefined).length;
  return untimed > 0
    ? [{ item, message: `時刻のない予定が${untimed}件あります。午前・午後に分けて載せます。` }]
    : [];
}

function guideWarnings(project: Project): readonly HandOutWarning[] {
  const missing = GUIDE_ITEMS.filter((item) => !hasAnswer(project, { item }));
  const [first] = missing;
  const labels = missing.map((item) => `「${itemDefinition(item).label}」`).join("");
  const silent = tourVisits(project).filter(
    ({ field, id }) => field === "company" && !hasAnswer(project, { item: "b3.summary", company: id }),
  );
  const [company] = silent;
  return [
    ...(first === undefined
      ? []
      : [{ item: first, message: `しおりの${labels}が書かれていません。その部分は載りません。` }]),
    ...(company === undefined
      ? []
      : [
          {
            item: "b3.summary",
            company: company.id,
            message: `会社の概要（B-3）が書かれていない企業があります：${silent.map(({ name }) => name).join("、")}`,
          },
        ]),
  ];
}

function staffWarnings(project: Project): readonly HandOutWarning[] {
  const empty = (item: string, message: string) => (hasAnswer(project, { item }) ? [] : [{ item, message }]);
  const { groups, unreckoned } = budget(project);
  const item = "tour.budget";
  return [
    ...(groups.length === 0
      ? [{ item, message: "費用の見積りが書かれていません。書き込み用の空の表になります。" }]
      : []),
    ...(unreckoned > 0
      ? [{ item, message: `費用の見積りに、金額の出ない行が${unreckoned}行あります。合計に入りません。` }]
      : []),
    ...empty("tour.roles", "役割分担が書かれていません。書き込み用の空の表になります。"),
    ...empty("tour.checklist", "チェックリストが書かれていません。行程の予定だけを並べます。"),
  ];
}

function meetingWarnings(project: Project): readonly HandOutWarning[] {
  const item = "tour.preMeetings";
  const rows = wordedRows(project, item);
  const planned = new Set(rows.map(({ stored }) => stored.company ?? ""));
  const undated = [
    ...rows
      .filter(({ stored }) => stored.state !== "done" && (stored.date ?? "").trim() === "")
      .map(({ words }) => words.company ?? ""),
    ...tourVisits(project)
      .filter(({ field, id }) => field === "company" && !planned.has(id))
      .map(({ name }) => name),
  ];
  return undated.length > 0
    ? [{ item, message: `顔合わせの日にちが決まっていません：${undated.join("、")}` }]
    : [];
}

/** Items of these sources that still hold what a sample made up. */
function madeUpWarnings(project: Project, sources: ReadonlySet<string>): readonly HandOutWarning[] {
  const items = Object.keys(project.answers).filter(
    (item) => sources.has(item) && entryOf(project, { item }).illustrative === true,
  );
  const [item] = items;
  if (item === undefined) return [];
  const labels = items.map((each) => `「${itemDefinition(each).label}」`).join("");
  return [{ item, message: `記入例のままの内容が入ります：${labels}` }];
}
