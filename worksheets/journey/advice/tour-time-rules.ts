import { itemDefinition } from "../../catalog/index.ts";
import { readRegisterCell } from "../../items/register-cell.ts";
import type { TableRow } from "../../items/table.ts";
import { clock, minutesOf, tourSpan, tourTime } from "../../items/time.ts";
import { blockTitle, type TourBlock } from "../../items/timetable.ts";
import { itemContext } from "../../project/item-context.ts";
import type { ItemRef, Project } from "../../project/model.ts";
import { standingAnswer } from "../standing-answer.ts";
import { partySize } from "../tour/headcount.ts";
import { type TimedBlock, timedBlocks } from "../tour/timed-blocks.ts";
import { sameStop, stopName, stopOf, type TourStop, tourBase } from "../tour/tour-stop.ts";
import { wholeNumber } from "../tour/tour-travel.ts";
import { travelGaps } from "../tour/travel-gaps.ts";
import type { AdviceRule, Found } from "./rule.ts";

const TIMETABLE: ItemRef = { item: "b5.timetable" };
const OURS = "本アプリのめやす";

const blocksOf = (project: Project): readonly TimedBlock[] =>
  timedBlocks(standingAnswer(project, "timetable", TIMETABLE));

function titleOf(project: Project, block: TourBlock): string {
  const definition = itemDefinition(TIMETABLE.item);
  return definition.kind === "timetable" ? blockTitle(definition, block, itemContext(project)) : block.title;
}

/** 「1日目 10:00〜12:00「企業訪問：環境大善」」 */
function inWords(project: Project, { block }: TimedBlock): string {
  return `${block.day}日目 ${tourSpan(block.start, block.end)}「${titleOf(project, block)}」`;
}

/** The days that have timed blocks, each with them. */
function days(project: Project): readonly (readonly [day: number, blocks: readonly TimedBlock[]])[] {
  const byDay = new Map<number, TimedBlock[]>();
  for (const timed of blocksOf(project)) {
    const day = byDay.get(timed.block.day);
    if (day) day.push(timed);
    else byDay.set(timed.block.day, [timed]);
  }
  return [...byDay];
}

function overlaps(project: Project): readonly Found[] {
  return days(project).flatMap(([, blocks]) =>
    blocks.flatMap((one, index) =>
      blocks
        .slice(index + 1)
        .filter((other) => other.start < one.end)
        .map((other) => ({
          ref: TIMETABLE,
          at: other.block.id,
          message: `${inWords(project, one)}と「${titleOf(project, other.block)}」の時間が重なっています。`,
          todo: "二手に分かれるなら、そのままでかまいません。そうでなければ、どちらかの時刻を直してください。",
        })),
    ),
  );
}

const stopWords = (project: Project, stop: TourStop) => stopName(project, stop) ?? "（名称未記入）";

function shortTravel(project: Project): readonly Found[] {
  const buffer = wholeNumber(standingAnswer(project, "number", { item: "tour.buffer" })) ?? 0;
  return travelGaps(project).flatMap(({ day, before, from, to, gap, travel }) => {
    if (travel?.minutes === undefined || gap >= travel.minutes + buffer) return [];
    const needed =
      buffer === 0 ? `${travel.minutes}分` : `余裕${buffer}分を入れて${travel.minutes + buffer}分`;
    return [
      {
        ref: TIMETABLE,
        at: before,
        message: `${day}日目の${stopWords(project, from)}から${stopWords(project, to)}への移動は${needed}かかりますが、${gap > 0 ? `${gap}分しかありません` : "時間がありません"}。`,
        todo: "あとの予定を遅らせるか、順番を入れ替えてください。",
      },
    ];
  });
}

function unknownTravel(project: Project): readonly Found[] {
  const pairs = new Set(
    travelGaps(project)
      .filter(({ travel }) => travel?.minutes === undefined)
      .map(({ from, to }) => `${stopWords(project, from)}→${stopWords(project, to)}`),
  );
  if (pairs.size === 0) return [];
  return [
    {
      ref: { item: "tour.travel" },
      message: `移動時間が書かれていないため、間に合うかを確かめられません：${[...pairs].join("、")}`,
      todo: "「移動時間」に、かかる時間を書いてください。1度書けば、帰り道にも使われます。",
    },
  ];
}

const LUNCH = { from: 11 * 60 + 30, to: 13 * 60 + 30, least: 45 } as const;

/** The longest time around noon in which nothing else is. */
function freeAtNoon(blocks: readonly TimedBlock[]): number {
  let free = 0;
  let at: number = LUNCH.from;
  for (const { start, end } of blocks) {
    free = Math.max(free, Math.min(start, LUNCH.to) - at);
    at = Math.max(at, Math.min(end, LUNCH.to));
  }
  return Math.max(free, LUNCH.to - at);
}

function noLunch(project: Project): readonly Found[] {
  return days(project).flatMap(([day, blocks]) => {
    const around = blocks.some(({ start }) => start < LUNCH.from) && blocks.some(({ end }) => end > LUNCH.to);
    const has = blocks.some(({ block }) => block.type === "lunch");
    if (!around || has || freeAtNoon(blocks) >= LUNCH.least) return [];
    return [
      {
        ref: TIMETABLE,
        message: `${day}日目に、昼食の時間がありません。`,
        todo: `11:30から13:30までのあいだに、${LUNCH.least}分以上の昼食を入れてください。`,
      },
    ];
  });
}

interface Window {
  readonly stop: TourStop | undefined;
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

function windowOf({ cells }: TableRow): Window {
  return {
    stop: readRegisterCell(["companies", "places"], cells.stop ?? "") as TourStop | undefined,
    day: cells.day || "every",
    from: minutesOf(cells.from?.trim()) ?? 0,
    to: minutesOf(cells.to?.trim()) ?? 30 * 60,
  };
}

/** A visit is of its company's hours, wherever the company receives; else of its place's. */
function hosts(block: TourBlock): readonly TourStop[] {
  return [
    ...(block.company === undefined ? [] : [{ register: "companies" as const, row: block.company }]),
    ...(block.place === undefined ? [] : [{ register: "places" as const, row: block.place }]),
  ];
}

function outsideHours(project: Project): readonly Found[] {
  const windows = standingAnswer(project, "table", { item: "tour.hours" }).map(windowOf);
  return blocksOf(project)
    .filter(({ block }) => block.type === "visit" || block.type === "sightseeing")
    .flatMap((timed) =>
      hosts(timed.block).flatMap((host) => {
        const own = windows.filter(
          ({ stop, day }) => sameStop(stop, host) && (day === "every" || day === String(timed.block.day)),
        );
        if (own.length === 0 || own.some(({ from, to }) => from <= timed.start && timed.end <= to)) return [];
        const hours = own
          .map(({ from, to }) => `${clock(from)}〜${to >= 30 * 60 ? "" : tourTime(clock(to))}`)
          .join("、");
        return [
          {
            ref: TIMETABLE,
            at: timed.block.id,
            message: `${inWords(project, timed)}は、${stopWords(project, host)}が訪問を受けられる時間（${hours}）から外れています。`,
            todo: "時刻を直すか、相手に相談して「訪問できる時間」を直してください。",
          },
        ];
      }),
    );
}

function rides(project: Project): readonly Found[] {
  const byDay = new Map(days(project));
  return standingAnswer(project, "table", { item: "tour.rides" }).flatMap(({ id, cells }): Found[] => {
    const blocks = (byDay.get(wholeNumber(cells.day) ?? 0) ?? []).filter(
      ({ block }) => block.type !== "move",
    );
    const time = minutesOf(cells.time?.trim());
    const [first] = blocks;
    if (time === undefined || first === undefined) return [];
    const lead = wholeNumber(cells.lead) ?? 0;
    const last = blocks.reduce((latest, timed) => (timed.end > latest.end ? timed : latest), first);
    const name = cells.name?.trim() || "便";
    if (cells.direction === "depart" && last.end + lead > time)
      return [
        {
          ref: { item: "tour.rides" },
          at: id,
          message: `${inWords(project, last)}のあと、${name}（${clock(time)}発）に間に合いません${lead > 0 ? `（移動${lead}分）` : ""}。`,
          todo: "終わりを早めるか、あとの便にしてください。",
        },
      ];
    if (cells.direction === "arrive" && first.start < time + lead)
      return [
        {
          ref: { item: "tour.rides" },
          at: id,
          message: `${inWords(project, first)}は、${name}（${clock(time)}着）の到着前に始まります${lead > 0 ? `（移動${lead}分）` : ""}。`,
          todo: "始まりを遅らせるか、早い便にしてください。",
        },
      ];
    return [];
  });
}

function tooFew(project: Project, item: string, what: string): readonly Found[] {
  const room = wholeNumber(standingAnswer(project, "number", { item }));
  const people = partySize(project);
  if (room === undefined || people === undefined || people <= room) return [];
  return [
    {
      ref: { item },
      message: `人材と同行者は合わせて${people}名ですが、${what}は${room}名分です。`,
      todo: "台数や部屋を増やすか、二手に分かれてください。",
    },
  ];
}

/** What a type of block needs of the base, by the ids of b5.equipment's choices. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  presentation: ["presentation", "display"],
  talentTalk: ["discussion"],
  prepare: ["work", "internet"],
  remoteWork: ["internet"],
};

function lackingEquipment(project: Project): readonly Found[] {
  const definition = itemDefinition("b5.equipment");
  const { choices } = standingAnswer(project, "many", { item: "b5.equipment" });
  if (definition.kind !== "many" || choices.length === 0) return [];
  const base = tourBase(project);
  const seen = new Set<string>();
  return standingAnswer(project, "timetable", TIMETABLE).flatMap((block): Found[] => {
    const lacking = (NEEDS[block.type] ?? []).filter((id) => !choices.includes(id));
    const elsewhere = block.place !== undefined && !sameStop(stopOf(block, base), base);
    if (lacking.length === 0 || elsewhere || seen.has(block.type)) return [];
    seen.add(block.type);
    const labels = definition.choices.filter(({ id }) => lacking.includes(id)).map(({ label }) => label);
    return [
      {
        ref: TIMETABLE,
        at: block.id,
        message: `「${titleOf(project, block)}」に要るものが、活動拠点にありません：${labels.join("、")}`,
        todo: "借りる、持ち込む、別の部屋を使うなどの方法で用意してください。",
      },
    ];
  });
}

const LONGEST_DAY = 9 * 60;

function longDays(project: Project): readonly Found[] {
  return days(project).flatMap(([day, all]) => {
    const blocks = all.filter(({ block }) => block.type !== "party" && block.type !== "move");
    const [first] = blocks;
    if (first === undefined) return [];
    const length = Math.max(...blocks.map(({ end }) => end)) - first.start;
    if (length <= LONGEST_DAY) return [];
    const hours = Math.floor(length / 60);
    return [
      {
        ref: TIMETABLE,
        message: `${day}日目が、始まりから終わりまで${hours}時間${length % 60 === 0 ? "" : `${length % 60}分`}あります。`,
        todo: "休む時間を取れるか、ほかの日に移せないかを確かめてください。",
      },
    ];
  });
}

function latePreparation(project: Project): readonly Found[] {
  const at = ({ block, start }: TimedBlock) => block.day * 10_000 + start;
  const all = blocksOf(project);
  const proposals = all.filter(({ block }) => block.type === "presentation");
  const preparations = all.filter(({ block }) => block.type === "prepare");
  const [first] = proposals;
  if (first === undefined || preparations.length === 0) return [];
  if (preparations.some((one) => at(one) < at(first))) return [];
  return [
    {
      ref: TIMETABLE,
      at: first.block.id,
      message: `${inWords(project, first)}の前に、準備の時間がありません。`,
      todo: "プレゼンテーション準備を、発表より前に移してください。",
    },
  ];
}

function untimed(project: Project): readonly Found[] {
  const value = standingAnswer(project, "timetable", TIMETABLE);
  const open = value.length - blocksOf(project).length;
  if (open === 0 || open === value.length) return [];
  return [
    {
      ref: TIMETABLE,
      message: `時刻の決まっていない予定が${open}件あります。`,
      todo: "ツアー計画で時刻を決めると、移動や昼食の時間を確かめられます。",
    },
  ];
}

const rule = (
  id: string,
  severity: AdviceRule["severity"],
  source: string,
  reason: string,
  find: (project: Project) => readonly Found[],
): AdviceRule => ({ id, severity, source, reason, find: ({ project }) => find(project) });

/** The tour on the clock: silent about what has no times, and about what was not written down. */
export const TOUR_TIME_RULES: readonly AdviceRule[] = [
  rule(
    "block-overlap",
    "warn",
    OURS,
    "同じ時間に2つの予定があると、参加者がどちらに行くか迷います。",
    overlaps,
  ),
  rule(
    "travel-too-short",
    "warn",
    "別添5（企業を効率よく回れる移動手段）",
    "移動が足りないと、次の企業を待たせ、対話の時間が短くなります。",
    shortTravel,
  ),
  rule(
    "travel-unknown",
    "hint",
    OURS,
    "移動時間が分かると、行程に無理がないかを確かめられます。",
    unknownTravel,
  ),
  rule("no-lunch", "warn", OURS, "昼食の時間がないと、午後の予定が遅れます。", noLunch),
  rule(
    "outside-hours",
    "warn",
    "ガイドライン B-5",
    "相手の都合に合わない時間には、見学も対話もできません。",
    outsideHours,
  ),
  rule(
    "ride-missed",
    "warn",
    "ガイドライン B-5（1日目の現地への移動）",
    "行き帰りの便に合わないと、参加者が予定に出られません。",
    rides,
  ),
  rule(
    "seats-too-few",
    "warn",
    "ガイドライン B-5（公用車や貸し切りバス）",
    "全員が乗れないと、一緒に回れません。",
    (project) => tooFew(project, "tour.seats", "車両の座席"),
  ),
  rule(
    "room-too-small",
    "warn",
    "ガイドライン B-5（活動拠点）",
    "部屋に入りきらないと、話し合いや発表ができません。",
    (project) => tooFew(project, "tour.room", "拠点の部屋"),
  ),
  rule(
    "equipment-for-block",
    "hint",
    "ガイドライン B-5／別添5",
    "予定に合った設備がないと、話し合いや発表が進みません。",
    lackingEquipment,
  ),
  rule("long-day", "hint", OURS, "長い1日が続くと疲れ、話し合いが浅くなります。", longDays),
  rule(
    "prepare-too-late",
    "warn",
    "ガイドライン B-5（3日目午前の準備）",
    "提案をまとめる時間は、発表の前に要ります。",
    latePreparation,
  ),
  rule(
    "blocks-untimed",
    "hint",
    OURS,
    "一部だけ時刻があると、行程表を配ったときに分かりにくくなります。",
    untimed,
  ),
];
