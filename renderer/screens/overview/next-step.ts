import { worksheetOfItem } from "../../../worksheets/catalog/index.ts";
import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";
import type { Advice } from "../../../worksheets/journey/advice.ts";
import type { ItemProgress, ProjectProgress, SheetProgress } from "../../../worksheets/journey/progress.ts";
import { entryOf } from "../../../worksheets/project/edit-answers.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { japaneseDate, parseIsoDate } from "../../../worksheets/text/era.ts";
import { isDeclaredComplete } from "../sheet/confirmation.ts";
import { type Place, placeOfAdvice, placeOfItem } from "./place.ts";
import { SHORT_TITLES } from "./short-titles.ts";

/** Something to do now. */
export interface NextStep {
  readonly id: string;
  readonly kind: "fill" | "warning" | "question" | "export";
  readonly title: string;
  readonly why: string;
  readonly place: Place;
}

/** Why a worksheet is worth filling now: what comes of it. Source: ガイドライン, "What carries over" of the forms. */
const WHY: Readonly<Partial<Record<WorksheetId, string>>> = {
  a1: "ここで書く魅力と課題は、ミートアップの話題や企業選びの土台になります。",
  a2: "人材にどこから声をかけるかが決まると、募集を始められます。",
  a3: "地域と人材が初めて出会う場です。日程が決まると、ほかの予定も決まります。",
  a4: "出会った人材とのつながりを保ち、ツアーに来てもらう人を選ぶ準備です。",
  b1: "参加する企業を早めに見きわめると、受入体制を整える時間がとれます。",
  b2: "企業を紹介してくれる連携機関が決まると、候補が広がります。",
  b3: "企業の困りごとが言葉になると、どんな人材に来てほしいかが決まります。",
  b4: "企業が求める人材に合わせて、届ける情報を決めます。",
  b5: "宿・会場・移動の手配には時間がかかります。日程と行程は早めに固めます。",
  b6: "ツアーのあとも、人材と企業の協働を続けるための取り決めです。",
};

const TRACKS: readonly (readonly WorksheetId[])[] = [
  ["a1", "a2", "a3", "a4"],
  ["b1", "b2", "b3", "b4"],
];
const JOINT: readonly WorksheetId[] = ["b5", "b6"];

const itemsOf = ({ steps }: SheetProgress): readonly ItemProgress[] => steps.flatMap(({ items }) => items);

/** The first sheet of these worksheets on which something is still to be filled. */
function firstOpen(
  project: Project,
  progress: ProjectProgress,
  ids: readonly WorksheetId[],
): SheetProgress | undefined {
  return progress.worksheets
    .filter(({ worksheet, shared }) => ids.includes(worksheet.id) && !shared)
    .flatMap(({ sheets }) => sheets)
    .filter(({ expected }) => expected)
    .find(({ sheet, status, counts }) =>
      status === "toConfirm"
        ? counts.missing > 0 && !isDeclaredComplete(project, sheet)
        : status !== "complete",
    );
}

function fillStep(sheetProgress: SheetProgress): NextStep {
  const { sheet, status, counts } = sheetProgress;
  const { id, code } = sheet.worksheet;
  const name = `${code}「${SHORT_TITLES[id]}」`;
  const subject = sheet.company ? `${name}（${sheet.company.name || "企業名未記入"}）` : name;
  const left = counts.missing > 0 ? `（あと${counts.missing}項目）` : "";
  const begun = status !== "notStarted";
  const missing = begun ? itemsOf(sheetProgress).find((item) => item.missing) : undefined;
  return {
    id: `fill-${sheet.key}`,
    kind: "fill",
    title: begun ? `${subject}の続きを書く${left}` : `${subject}を始める`,
    why: WHY[id] ?? sheet.worksheet.instruction,
    place: missing ? placeOfItem(missing.ref) : { name: "sheet", sheet: sheet.key },
  };
}

function warningSteps(advice: readonly Advice[]): readonly NextStep[] {
  // Overdue questions are a step of their own.
  const warnings = advice.filter(({ id, severity }) => severity === "warn" && id !== "overdue-question");
  const first = warnings[0];
  if (!first) return [];
  const more = warnings.length > 1 ? `（ほか${warnings.length - 1}件）` : "";
  return [
    {
      id: "warning",
      kind: "warning",
      title: `${first.message}${more}`,
      why: first.reason,
      place: placeOfAdvice(first),
    },
  ];
}

/** Real days in order, anything else after them. */
function compareDays(one: string, other: string): number {
  const key = (by: string) => (parseIsoDate(by) ? by : "9999-99-99");
  return key(one) < key(other) ? -1 : Number(key(one) > key(other));
}

/** The open question that is due first; those without a readable date come last. */
function questionSteps(project: Project, progress: ProjectProgress, today: string): readonly NextStep[] {
  const asked = progress.worksheets
    .filter(({ shared }) => !shared)
    .flatMap(({ sheets }) => sheets.filter(({ expected }) => expected))
    .flatMap(itemsOf)
    .flatMap(({ ref }) => {
      const { question } = entryOf(project, ref);
      return question ? [{ ref, ...question }] : [];
    })
    .sort((one, other) => compareDays(one.by, other.by));
  const first = asked[0];
  if (!first) return [];
  const late = parseIsoDate(first.by) !== undefined && first.by < today;
  const whom = first.who.trim() === "" ? "" : `${first.who.trim()}に`;
  const what = first.what.trim() || `${worksheetOfItem(first.ref.item).code}の回答`;
  const due =
    first.by.trim() === "" ? "" : `${japaneseDate(first.by)}までの予定${late ? "でした" : "です"}。`;
  return [
    {
      id: "question",
      kind: "question",
      title: `要確認の${asked.length}件を片づける`,
      why: `まず、${whom}「${what}」を確認します。${due}`,
      place: placeOfItem(first.ref),
    },
  ];
}

/**
 * What to do next and why, the most useful first, at most three. The tracks run side by side, so each has a next
 * sheet; what somebody has begun comes before what nobody has. `today`: "YYYY-MM-DD".
 */
export function nextSteps(
  project: Project,
  progress: ProjectProgress,
  advice: readonly Advice[],
  today: string,
): readonly NextStep[] {
  const ofTracks = TRACKS.flatMap((ids) => firstOpen(project, progress, ids) ?? []);
  const open = ofTracks.length > 0 ? ofTracks : [firstOpen(project, progress, JOINT) ?? []].flat();
  const begun = open.filter(({ status }) => status !== "notStarted");
  const fill = [...begun, ...open.filter((sheet) => !begun.includes(sheet))].map(fillStep);
  const others = [...warningSteps(advice), ...questionSteps(project, progress, today)];
  if (progress.status === "notStarted") return fill.slice(0, 1);
  if (fill.length > 0) return [...fill.slice(0, 1), ...others, ...fill.slice(1)].slice(0, 3);
  return [
    ...others,
    {
      id: "export",
      kind: "export" as const,
      title: "WordやPDFに書き出す",
      why: "すべてのワークシートが記入済みです。上司や関係者に渡せる形にできます。",
      place: { name: "export" as const },
    },
  ].slice(0, 3);
}
