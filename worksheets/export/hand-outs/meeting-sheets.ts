import { clock, minutesOf, timeSpan } from "../../items/time.ts";
import { type AgendaPart, preMeetingAgenda } from "../../journey/tour/pre-meeting-agenda.ts";
import { tourVisits } from "../../journey/tour/tour-tray.ts";
import type { Project } from "../../project/model.ts";
import { shownName } from "../../project/ref-in-words.ts";
import { rowsById } from "../../project/rows-by-id.ts";
import { dateWithEra, parseIsoDate } from "../../text/era.ts";
import type { Chapter, LeafletSheet } from "../document-tree.ts";
import { cell, chapter, facts, linesOf } from "./leaflet-parts.ts";
import { type WordedRow, wordedRows } from "./table-cells.ts";
import { periodInWords } from "./tour-words.ts";

/** Said instead of what is not known yet, or goes to the company another way. */
const LATER = "別途ご連絡します";

/** A pre-meeting that a company is to be told of. */
interface Meeting {
  /** "" on a form for any company. */
  readonly company: string;
  readonly row?: WordedRow;
}

/** 事前顔合わせ案内: one per company whose meeting has not taken place yet; one without a name when there is none. */
export function meetingSheets(project: Project): readonly LeafletSheet[] {
  const meetings = meetingsOf(project);
  return meetings.map((meeting, index) => meetingSheet(project, meeting, index));
}

function meetingsOf(project: Project): readonly Meeting[] {
  const rows = wordedRows(project, "tour.preMeetings");
  const companies = rowsById(project.companies);
  const planned = new Set(rows.map(({ stored }) => stored.company ?? ""));
  const open = rows
    .filter(({ stored }) => stored.state !== "done")
    .map((row): Meeting => ({ company: row.words.company ?? "", row }));
  const unplanned = tourVisits(project)
    .filter(({ field, id }) => field === "company" && !planned.has(id))
    .map(({ id }): Meeting => ({ company: shownName(companies.get(id)?.name ?? "") }));
  const meetings = [...open, ...unplanned];
  return meetings.length > 0 || rows.length > 0 ? meetings : [{ company: "" }];
}

function meetingSheet(project: Project, { company, row }: Meeting, index: number): LeafletSheet {
  const words = (column: string) => row?.words[column]?.trim() ?? "";
  const start = minutesOf(row?.stored.start?.trim().padStart(5, "0"));
  const agenda = preMeetingAgenda(project);
  const total = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const date = row?.stored.date?.trim() ?? "";
  const period = periodInWords(project);
  return {
    key: `meeting/${index + 1}`,
    code: "顔合わせ",
    title: "事前顔合わせのご案内",
    instruction:
      "フィールドワークツアーの前に、参加する高度デジタル人材の皆さんと話す場を設けます。当日の見学と対話の準備に使います。",
    company: { label: "宛先", name: company === "" ? "" : `${company} 御中` },
    arrangement: "leaflet",
    chapters: [
      ...chapter(
        "日時と方法",
        facts([
          ["日にち", [parseIsoDate(date) ? dateWithEra(date) : date || LATER]],
          [
            "時間",
            [
              start === undefined
                ? words("start") || LATER
                : timeSpan(clock(start), total > 0 ? clock(start + total) : undefined),
            ],
          ],
          ["方法・接続先", words("means") === "" ? [LATER] : linesOf(words("means"))],
          ["出席者", linesOf(words("attendees"))],
          ["ツアーの日程", period === "" ? [] : [period]],
        ]),
      ),
      agendaChapter(agenda, start, total),
      wishes("人材が見学したいもの", words("sights")),
      wishes("見せていただきたいデータ", words("data")),
      ...askChapter(project),
    ],
  };
}

/** What the talents asked for; without anything, what the meeting is to settle. */
function wishes(title: string, text: string): Chapter {
  const lines = linesOf(text);
  return {
    title,
    parts: [
      lines.length > 0
        ? { part: "list", items: lines.map((line) => line.replace(/^[・●]\s*/u, "")) }
        : { part: "text", lines: ["顔合わせの中で確かめます。"] },
    ],
  };
}

function agendaChapter(agenda: readonly AgendaPart[], start: number | undefined, total: number): Chapter {
  let at = start;
  const rows = agenda.map(({ minutes, content, owner }) => {
    const begins = at === undefined ? "" : clock(at);
    // What comes after a part of unknown length begins at an unknown time.
    at = at === undefined || minutes === undefined ? undefined : at + minutes;
    return [cell(begins), cell(minutes === undefined ? "" : `${minutes}分`), cell(content), cell(owner)];
  });
  const timed = start !== undefined;
  const columns = [
    { label: "開始", width: 1 },
    { label: "時間", width: 1 },
    { label: "内容", width: 5 },
    { label: "話す人", width: 2 },
  ];
  return {
    title: total > 0 ? `進め方（約${total}分）` : "進め方",
    parts: [
      {
        part: "rows",
        columns: timed ? columns : columns.slice(1),
        rows: timed ? rows : rows.map((cells) => cells.slice(1)),
      },
    ],
  };
}

function askChapter({ municipality }: Project): readonly Chapter[] {
  const { name, department, person, contact } = municipality;
  return chapter(
    "お問い合わせ",
    facts([
      ["担当", linesOf([name, department, person].filter((part) => part.trim() !== "").join("　"))],
      ["連絡先", linesOf(contact)],
    ]),
  );
}
