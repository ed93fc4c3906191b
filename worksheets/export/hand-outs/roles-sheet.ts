import { itemDefinition } from "../../catalog/index.ts";
import type { Project } from "../../project/model.ts";
import type { Chapter, LeafletSheet } from "../document-tree.ts";
import { cell, tick } from "./leaflet-parts.ts";
import { type WordedRow, wordedRows } from "./table-cells.ts";
import { periodInWords } from "./tour-words.ts";

/** Rows to write in where nothing is planned yet. */
const BLANK_ROWS = 5;

/** 役割分担表: what is done before, on the days and after, by whom and by when. */
export function rolesSheet(project: Project, withNotes: boolean): LeafletSheet {
  const rows = wordedRows(project, "tour.roles");
  const stages = stageChoices();
  const known = new Set(stages.map(({ id }) => id));
  const unsorted = rows.filter(({ stored }) => !known.has(stored.stage ?? ""));
  const period = periodInWords(project);
  return {
    key: "roles",
    code: "役割分担表",
    title: "フィールドワークツアー 役割分担表",
    instruction: `日程：${period === "" ? "未定" : period}`,
    arrangement: "leaflet",
    chapters: [
      ...stages.map(({ id, label }) =>
        stageChapter(
          label,
          rows.filter(({ stored }) => stored.stage === id),
          withNotes,
        ),
      ),
      ...(unsorted.length > 0 ? [stageChapter("時期が決まっていないもの", unsorted, withNotes)] : []),
    ],
  };
}

function stageChoices() {
  const definition = itemDefinition("tour.roles");
  const column =
    definition.kind === "table" ? definition.columns.find(({ id }) => id === "stage") : undefined;
  return column?.cell === "one" ? column.choices : [];
}

function stageChapter(title: string, rows: readonly WordedRow[], withNotes: boolean): Chapter {
  const columns = [
    { label: "済", width: 0.5 },
    { label: "すること", width: 4.5 },
    { label: "担当", width: 2 },
    { label: "期限", width: 2 },
    ...(withNotes ? [{ label: "メモ", width: 2.5 }] : []),
  ];
  const written = rows.map(({ words, stored }) => [
    tick(stored.state === "done" ? "done" : "open"),
    cell(words.task ?? ""),
    cell(words.owner ?? ""),
    cell(words.by ?? ""),
    ...(withNotes ? [cell(words.memo ?? "")] : []),
  ]);
  const blank = Array.from({ length: written.length > 0 ? 0 : BLANK_ROWS }, () => [
    tick(),
    ...columns.slice(1).map(() => cell("")),
  ]);
  return { title, parts: [{ part: "rows", columns, rows: [...written, ...blank] }] };
}
