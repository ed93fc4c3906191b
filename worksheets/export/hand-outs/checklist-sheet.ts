import type { Project } from "../../project/model.ts";
import { toHalfWidthDigits } from "../../text/numbers.ts";
import type { Chapter, LeafletCell, LeafletSheet } from "../document-tree.ts";
import { timeInWords } from "./guide-sheet.ts";
import { type BlockFactKey, handedBlocks } from "./handed-blocks.ts";
import { cell, linesOf, tick } from "./leaflet-parts.ts";
import { wordedRows } from "./table-cells.ts";
import { dayInWords, handedDays, periodInWords } from "./tour-words.ts";

/** What of a block has to be seen to on the day. */
const TO_SEE_TO: ReadonlySet<BlockFactKey> = new Set([
  "place",
  "meeting",
  "bring",
  "rain",
  "contact",
  "memo",
]);
/** Rows to add something by hand, and to write in where nothing is planned yet. */
const SPARE_ROWS = 1;
const BLANK_ROWS = 3;

const COLUMNS = [
  { label: "済", width: 0.5 },
  { label: "いつ", width: 1.7 },
  { label: "確かめること", width: 6 },
  { label: "担当", width: 1.8 },
];

/** 当日チェックリスト: by day and time, what was listed and where blocks meet and what they need. */
export function checklistSheet(project: Project): LeafletSheet {
  const listed = wordedRows(project, "tour.checklist").map(({ words }) => ({
    day: dayIn(words.when ?? ""),
    when: words.when ?? "",
    row: (when: string) => [tick(), cell(when), cell(words.what ?? ""), cell(words.owner ?? "")],
  }));
  const days = Array.from({ length: handedDays(project) }, (_, i) => i + 1);
  const general = listed.filter(({ day }) => day === undefined || !days.includes(day));
  const period = periodInWords(project);
  return {
    key: "checklist",
    code: "チェックリスト",
    title: "フィールドワークツアー 当日チェックリスト",
    instruction: `日程：${period === "" ? "未定" : period}　　済んだものに印を付けます。`,
    arrangement: "leaflet",
    chapters: [
      chapterOf(
        "準備・毎日",
        general.map(({ when, row }) => row(when)),
      ),
      ...days.map((day) => {
        const date = dayInWords(project, day);
        return chapterOf(`${day}日目${date === "" ? "" : `　${date}`}`, [
          ...listed
            .filter((one) => one.day === day)
            .map(({ when, row }) => row(when.replace(/^\s*[0-9０-９]+日目\s*/u, ""))),
          ...blockRows(project, day),
        ]);
      }),
    ],
  };
}

/** The day of the tour that 「2日目 朝」 begins with. */
function dayIn(when: string): number | undefined {
  const match = /^\s*(\d{1,2})日目/u.exec(toHalfWidthDigits(when));
  return match ? Number(match[1]) : undefined;
}

function blockRows(project: Project, day: number): readonly (readonly LeafletCell[])[] {
  return handedBlocks(project)
    .filter(({ block }) => block.day === day)
    .map((handed) => [
      tick(),
      cell(timeInWords(handed)),
      {
        title: handed.title,
        lines: handed.facts
          .filter(({ key }) => TO_SEE_TO.has(key))
          .flatMap(({ label, text }) => linesOf(`${label}：${text}`)),
      },
      cell(""),
    ]);
}

function chapterOf(title: string, rows: readonly (readonly LeafletCell[])[]): Chapter {
  const spare = Array.from({ length: rows.length > 0 ? SPARE_ROWS : BLANK_ROWS }, () => [
    tick(),
    cell(""),
    cell(""),
    cell(""),
  ]);
  return { title, parts: [{ part: "rows", columns: COLUMNS, rows: [...rows, ...spare] }] };
}
