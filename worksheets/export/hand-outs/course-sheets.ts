import { itemDefinition } from "../../catalog/index.ts";
import { answerText } from "../../items/index.ts";
import { standingValue } from "../../journey/carry-over.ts";
import { stopName, tourBase } from "../../journey/tour/tour-stop.ts";
import { itemContext } from "../../project/item-context.ts";
import type { Project } from "../../project/model.ts";
import { estimatedFit } from "../course/estimated-entry.ts";
import type { CourseBox, CourseDay, CourseEntry, CourseSheet } from "../document-tree.ts";
import { type BlockFactKey, type HandedBlock, handedBlocks } from "./handed-blocks.ts";
import { dayInWords, handedDays, periodInWords } from "./tour-words.ts";

const TITLE = "フィールドワークツアー 行程表";
/** More columns would be too narrow for words; a longer tour has a second page. */
const MOST_DAYS = 6;
const HALVES = [
  { half: "am", label: "午前" },
  { half: "pm", label: "午後" },
] as const;
/** What goes first when a page has no room for everything. */
const DROPPED_FIRST: readonly BlockFactKey[] = [
  "memo",
  "cost",
  "see",
  "contact",
  "who",
  "rain",
  "bring",
  "address",
  "place",
  "meeting",
];
/** The longest title where room is short. */
const SHORT_TITLE = 24;
const HOUR = 60;

/** What a page leaves out to be one page. */
interface Reduction {
  readonly facts: ReadonlySet<BlockFactKey>;
  readonly longestTitle: number;
  /** Of a day. */
  readonly mostBlocks: number;
}

const NOTHING: Reduction = { facts: new Set(), longestTitle: Number.POSITIVE_INFINITY, mostBlocks: 1000 };

/** From leaving out nothing to leaving out nearly everything. */
function* reductions(): Generator<Reduction> {
  yield NOTHING;
  for (let count = 1; count <= DROPPED_FIRST.length; count++)
    yield { ...NOTHING, facts: new Set(DROPPED_FIRST.slice(0, count)) };
  const facts = new Set(DROPPED_FIRST);
  for (let mostBlocks = 60; mostBlocks > 0; mostBlocks -= 4)
    yield { facts, longestTitle: SHORT_TITLE, mostBlocks };
}

/** The 行程表: a page per six days, everything on it as large as it can be; what had to be left out is said below. */
export function courseSheets(project: Project): readonly CourseSheet[] {
  const blocks = handedBlocks(project);
  const count = handedDays(project);
  const days = Array.from({ length: count }, (_, i) => i + 1);
  const pages = Math.ceil(count / MOST_DAYS);
  const perPage = Math.ceil(count / pages);
  return Array.from({ length: pages }, (_, page) =>
    fittingSheet(project, blocks, days.slice(page * perPage, (page + 1) * perPage), page),
  );
}

function fittingSheet(
  project: Project,
  blocks: readonly HandedBlock[],
  days: readonly number[],
  page: number,
): CourseSheet {
  let last: CourseSheet | undefined;
  for (const reduction of reductions()) {
    last = sheetWith(project, blocks, days, page, reduction);
    if (estimatedFit(last)) return last;
  }
  if (last === undefined) throw new Error("There is no reduction");
  return last;
}

function sheetWith(
  project: Project,
  all: readonly HandedBlock[],
  days: readonly number[],
  page: number,
  reduction: Reduction,
): CourseSheet {
  const blocks = all.filter(({ block }) => days.includes(block.day));
  const shown = days.flatMap((day) =>
    blocks.filter(({ block }) => block.day === day).slice(0, reduction.mostBlocks),
  );
  const timed = shown.flatMap(({ span }) => (span ? [span] : []));
  const untimed = shown.some(({ span }) => span === undefined);
  const entry = (handed: HandedBlock) => entryOf(handed, reduction);
  return {
    key: page === 0 ? "course" : `course/${page + 1}`,
    code: "行程表",
    title: days.length < handedDays(project) ? `${TITLE}（${days[0]}〜${days.at(-1)}日目）` : TITLE,
    instruction: leadOf(project),
    arrangement: "course",
    ...(timed.length > 0 ? { hours: hoursOf(timed) } : {}),
    halves:
      untimed || timed.length === 0
        ? HALVES.map(({ label }) => `${label}${timed.length > 0 ? "\n時刻未定" : ""}`)
        : [],
    days: days.map(
      (day): CourseDay => ({
        label: `${day}日目`,
        date: dayInWords(project, day),
        boxes: boxesOf(
          shown.filter(({ block }) => block.day === day),
          entry,
        ),
        halves: HALVES.map(({ half }) =>
          shown
            .filter(({ block, span }) => span === undefined && block.day === day && block.half === half)
            .map(entry),
        ),
      }),
    ),
    notes: notesOf(blocks, shown, reduction),
  };
}

/** Blocks that overlap share a box. */
function boxesOf(
  blocks: readonly HandedBlock[],
  entry: (block: HandedBlock) => CourseEntry,
): readonly CourseBox[] {
  const boxes: CourseBox[] = [];
  for (const handed of blocks) {
    if (handed.span === undefined) continue;
    const { start, end } = handed.span;
    const last = boxes.at(-1);
    if (last && start < last.end)
      boxes[boxes.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        entries: [...last.entries, entry(handed)],
      };
    else boxes.push({ start, end, entries: [entry(handed)] });
  }
  return boxes;
}

function entryOf(
  { time, title, facts }: HandedBlock,
  { facts: dropped, longestTitle }: Reduction,
): CourseEntry {
  return {
    time,
    title: shortened(title, longestTitle),
    lines: facts.filter(({ key }) => !dropped.has(key)).map(({ label, text }) => `${label}：${text}`),
  };
}

function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}

function hoursOf(spans: readonly { readonly start: number; readonly end: number }[]) {
  return {
    from: Math.floor(Math.min(...spans.map(({ start }) => start)) / HOUR) * HOUR,
    to: Math.ceil(Math.max(...spans.map(({ end }) => end)) / HOUR) * HOUR,
  };
}

/** What was left out of the blocks, in words. */
function notesOf(
  all: readonly HandedBlock[],
  shown: readonly HandedBlock[],
  { facts: dropped, longestTitle }: Reduction,
): readonly string[] {
  const labels = new Set(
    shown.flatMap(({ facts }) => facts.filter(({ key }) => dropped.has(key)).map(({ label }) => label)),
  );
  const cut = shown.filter(({ title }) => Array.from(title).length > longestTitle).length;
  const left = [
    ...(labels.size > 0 ? [[...labels].join("・")] : []),
    ...(cut > 0 ? [`長い題名の終わり（${cut}件）`] : []),
    ...(all.length > shown.length ? [`${all.length - shown.length}件の予定`] : []),
  ];
  return left.length === 0 ? [] : [`※1ページに収めるため、${left.join("、")}を省きました。`];
}

/** The tour in one line: when, where from, how one gets about. */
function leadOf(project: Project): string {
  const base = tourBase(project);
  const transport = { item: "b5.transport" };
  const means = answerText(
    itemDefinition(transport.item),
    standingValue(project, transport).value,
    itemContext(project),
  );
  const period = periodInWords(project);
  return [
    `日程：${period === "" ? "未定" : period}`,
    ...(base ? [`拠点：${stopName(project, base) ?? ""}`] : []),
    ...(means.length > 0 ? [`移動：${means.join("、")}`] : []),
  ].join("　　");
}
