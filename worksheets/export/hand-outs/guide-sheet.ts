import { itemDefinition } from "../../catalog/index.ts";
import { answerText } from "../../items/index.ts";
import { writtenLines } from "../../items/list.ts";
import { standingValue } from "../../journey/carry-over.ts";
import { standingAnswer } from "../../journey/standing-answer.ts";
import { stopName, tourBase } from "../../journey/tour/tour-stop.ts";
import { tourVisits } from "../../journey/tour/tour-tray.ts";
import { itemContext } from "../../project/item-context.ts";
import type { ItemRef, Project } from "../../project/model.ts";
import { shownName } from "../../project/ref-in-words.ts";
import { rowsById } from "../../project/rows-by-id.ts";
import type { Chapter, Cover, LeafletPart, LeafletSheet } from "../document-tree.ts";
import { placeName } from "../plan-documents.ts";
import { type BlockFactKey, type HandedBlock, handedBlocks } from "./handed-blocks.ts";
import { cell, chapter, facts, linesOf } from "./leaflet-parts.ts";
import { wordedRows } from "./table-cells.ts";
import { dayInWords, handedDays, periodInWords } from "./tour-words.ts";

/** Said of a block to those who take part; what it costs and what was noted is the planners' own. */
const FOR_PARTICIPANTS: ReadonlySet<BlockFactKey> = new Set([
  "place",
  "address",
  "contact",
  "meeting",
  "who",
  "see",
  "bring",
  "rain",
]);

/** The cover of the しおり: what, where, when, and the words to begin with. */
export function guideCover(project: Project, date: string): Cover {
  const { municipality } = project;
  const base = tourBase(project);
  const period = periodInWords(project);
  const rows: readonly (readonly [string, string])[] = [
    ["日程", period],
    ["活動拠点", (base && stopName(project, base)) ?? ""],
    ["主催", [municipality.lab, municipality.department].filter(Boolean).join("　")],
  ];
  return {
    title: "フィールドワークツアーのしおり",
    subtitle: [placeName(municipality), municipality.fiscalYear, municipality.round]
      .filter(Boolean)
      .join("　"),
    facts: rows.filter(([, value]) => value !== ""),
    date,
    contentsTitle: "",
    greeting: linesOf(standingAnswer(project, "longText", { item: "tour.greeting" })),
  };
}

/** The しおり for those who take part: of the companies only what is meant for them to read. */
export function guideSheet(project: Project): LeafletSheet {
  const period = periodInWords(project);
  return {
    key: "guide",
    code: "しおり",
    title: "ツアーのご案内",
    instruction: period === "" ? "日程は、決まりしだいお知らせします。" : period,
    arrangement: "leaflet",
    chapters: [
      ...dayChapters(project),
      ...companyChapter(project),
      ...placeChapter(project),
      ...chapter("集合場所・会場への行き方", [listOf(project, "tour.directions")]),
      ...bringChapter(project),
      ...contactChapter(project),
      ...participantChapter(project),
    ],
  };
}

/** "13:00〜14:30", or the half of the day. */
export function timeInWords({ time, block }: HandedBlock): string {
  return time === "" ? (block.half === "am" ? "午前" : "午後") : time;
}

function dayChapters(project: Project): readonly Chapter[] {
  const blocks = handedBlocks(project);
  return Array.from({ length: handedDays(project) }, (_, i) => i + 1).map((day) => {
    const own = blocks.filter(({ block }) => block.day === day);
    const date = dayInWords(project, day);
    return {
      title: `${day}日目${date === "" ? "" : `　${date}`}`,
      parts:
        own.length === 0
          ? [{ part: "text", lines: ["予定は、決まりしだいお知らせします。"] }]
          : [
              {
                part: "rows",
                columns: [
                  { label: "時刻", width: 1.6 },
                  { label: "内容", width: 6 },
                ],
                rows: own.map((handed) => [
                  cell(timeInWords(handed)),
                  {
                    title: handed.title,
                    lines: handed.facts
                      .filter(({ key }) => FOR_PARTICIPANTS.has(key))
                      .flatMap(({ label, text }) => linesOf(`${label}：${text}`)),
                  },
                ]),
              },
            ],
    };
  });
}

function answerLines(project: Project, ref: ItemRef): readonly string[] {
  return answerText(
    itemDefinition(ref.item),
    standingValue(project, ref).value,
    itemContext(project, ref.company),
  );
}

/** B-3's summary, vision and the issues it offers to work on; none of its walls, of what was judged or noted. */
function companyChapter(project: Project): readonly Chapter[] {
  const companies = rowsById(project.companies);
  const parts = tourVisits(project).flatMap(({ field, id }) => {
    const company = field === "company" ? companies.get(id) : undefined;
    if (company === undefined) return [];
    const ref = (item: string) => answerLines(project, { item, company: id });
    return facts([
      ["企業名", [shownName(company.name)]],
      ["業種", linesOf(company.industry)],
      ["会社の概要", ref("b3.summary")],
      ["目指す姿", ref("b3.vision")],
      ["取り組む課題", ref("b3.chosen").map((line) => `・${line}`)],
      ["所在地", linesOf(company.address)],
    ]);
  });
  return chapter("訪問する企業", parts);
}

function placeChapter(project: Project): readonly Chapter[] {
  const places = rowsById(project.places);
  const ids = new Set([
    ...tourVisits(project).flatMap(({ field, id }) => (field === "place" ? [id] : [])),
    ...handedBlocks(project).flatMap(({ block }) => (block.place === undefined ? [] : [block.place])),
  ]);
  const parts = [...ids].flatMap((id) => {
    const place = places.get(id);
    return place
      ? facts([
          ["場所", [shownName(place.name)]],
          ["見どころ", linesOf(place.appeal)],
          ["所在地", linesOf(place.address)],
        ])
      : [];
  });
  return chapter("訪れる場所", parts);
}

function listOf(project: Project, item: string): LeafletPart {
  const items = writtenLines(standingAnswer(project, "list", { item })).map(({ text }) => text.trim());
  return { part: "list", items };
}

/** What everybody brings, and what single blocks ask for. */
function bringChapter(project: Project): readonly Chapter[] {
  const special = handedBlocks(project).flatMap(({ block, title, facts: all }) =>
    all.flatMap(({ key, text }) =>
      key === "bring" ? [[cell(`${block.day}日目`), cell(title), cell(text)]] : [],
    ),
  );
  const columns = [
    { label: "日", width: 1 },
    { label: "予定", width: 3 },
    { label: "持ち物", width: 3 },
  ];
  return chapter("持ち物", [listOf(project, "tour.bring"), { part: "rows", columns, rows: special }]);
}

/** A column that is left out for everybody is not printed empty. */
function contactChapter(project: Project): readonly Chapter[] {
  const rows = wordedRows(project, "tour.contacts");
  const columns = [
    { id: "role", label: "役割", width: 2 },
    { id: "name", label: "氏名", width: 2 },
    { id: "phone", label: "電話・連絡先", width: 3 },
  ].filter(({ id }) => rows.some(({ words }) => words[id] !== ""));
  // Roles alone reach nobody.
  if (columns.every(({ id }) => id === "role")) return [];
  return chapter("当日の連絡先", [
    { part: "rows", columns, rows: rows.map(({ words }) => columns.map(({ id }) => cell(words[id] ?? ""))) },
  ]);
}

function participantChapter(project: Project): readonly Chapter[] {
  const rows = project.talents
    .filter(({ name }) => name.trim() !== "")
    .map(({ name, affiliation }) => [cell(name), cell(affiliation)]);
  const columns = [
    { label: "氏名", width: 2 },
    { label: "所属", width: 4 },
  ];
  return chapter("参加者", [{ part: "rows", columns, rows }]);
}
