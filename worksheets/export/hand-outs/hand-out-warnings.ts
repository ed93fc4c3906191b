import type { ItemId } from "../../definition/item-definition.ts";
import { standingAnswer } from "../../journey/standing-answer.ts";
import { timed } from "../../journey/tour/timed-blocks.ts";
import { tourPeriod } from "../../journey/tour/tour-period.ts";
import type { Project } from "../../project/model.ts";
import type { HandOutKind } from "./hand-out-options.ts";
import { sourcesOf } from "./hand-out-sources.ts";

/** Something to know before hand-outs are made, and where it is put right. */
export interface HandOutWarning {
  readonly message: string;
  readonly item: ItemId;
}

/** What would make a reader of these hand-outs ask back. Informs, never blocks. */
export function handOutWarnings(project: Project, kinds: readonly HandOutKind[]): readonly HandOutWarning[] {
  const sources = new Set(kinds.flatMap(sourcesOf));
  return [...dateWarnings(project), ...courseWarnings(project)].filter(
    ({ item }) => sources.has(item) || item === "b5.dates",
  );
}

function dateWarnings(project: Project): readonly HandOutWarning[] {
  const period = tourPeriod(project);
  const item = "b5.dates";
  if (period === undefined)
    return [{ item, message: "日程が決まっていません。「1日目」のように、日付のない資料になります。" }];
  if (period.decided) return [];
  return [{ item, message: "日程が決定になっていません。いちばん上の候補の日付で作ります。" }];
}

function courseWarnings(project: Project): readonly HandOutWarning[] {
  const item = "b5.timetable";
  const blocks = standingAnswer(project, "timetable", { item });
  if (blocks.length === 0) return [{ item, message: "行程に予定がありません。空の表になります。" }];
  const untimed = blocks.filter((block) => timed(block) === undefined).length;
  return untimed > 0
    ? [{ item, message: `時刻のない予定が${untimed}件あります。午前・午後に分けて載せます。` }]
    : [];
}
