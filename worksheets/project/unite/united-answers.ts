import { itemDefinition, worksheetOfItem } from "../../catalog/index.ts";
import type { ItemId } from "../../definition/item-definition.ts";
import { type AnswerValue, answerText, isAnswered } from "../../items/index.ts";
import { sameJson } from "../../items/merge.ts";
import type { RefPick, RefsValue } from "../../items/refs.ts";
import { itemContext } from "../item-context.ts";
import type { Answers, Company, Entry, OpenQuestion, Project } from "../model.ts";
import { shownName } from "../ref-in-words.ts";
import { joinedTexts, type UniteWay, type UniteWays } from "./unite-way.ts";
import { unitedValue } from "./united-value.ts";

/** Both companies, the one that stays first. */
export interface UnitedCompanies {
  readonly kept: Company;
  readonly removed: Company;
}

/** Where a side's lines are now, per item: the id of each line that is still there. */
type LinesNow = Map<ItemId, ReadonlyMap<string, string>>;

interface Uniting extends UnitedCompanies {
  readonly project: Project;
  readonly newId: () => string;
  readonly keptLines: LinesNow;
  readonly removedLines: LinesNow;
}

const NOTHING: Entry = {};

/** Whether an entry's answer says something. */
export function saysSomething(item: ItemId, entry: Entry | undefined): boolean {
  return entry?.value !== undefined && isAnswered(itemDefinition(item), entry.value);
}

/** The answers of both companies, of which nothing is lost but what `ways` gives up. */
export function unitedAnswers(
  project: Project,
  companies: UnitedCompanies,
  ways: UniteWays,
  newId: () => string,
): Answers {
  const uniting: Uniting = { project, ...companies, newId, keptLines: new Map(), removedLines: new Map() };
  const items = [
    ...new Set([companies.kept, companies.removed].flatMap(({ answers }) => Object.keys(answers))),
  ];
  const isPick = (item: ItemId) => itemDefinition(item).kind === "refs";
  // What is picked from may have got other ids, so that it comes first.
  const ordered = [...items.filter((item) => !isPick(item)), ...items.filter(isPick)];
  const united = new Map(ordered.map((item) => [item, unitedEntry(uniting, item, ways[item] ?? "both")]));
  return Object.fromEntries(items.map((item) => [item, united.get(item) ?? NOTHING]));
}

function unitedEntry(uniting: Uniting, item: ItemId, chosen: UniteWay): Entry {
  const kept = followed(uniting, "kept", item, uniting.kept.answers[item] ?? NOTHING);
  const removed = followed(uniting, "removed", item, uniting.removed.answers[item] ?? NOTHING);
  const way = wayOf(item, chosen, kept, removed);
  const both = way === "both" ? bothValues(uniting, item, kept, removed) : undefined;
  noteLines(uniting, item, way, both?.lines);
  const from = way === "removed" ? removed : kept;
  const value = both?.value ?? from.value;
  const illustrative = both ? kept.illustrative && removed.illustrative : from.illustrative;
  const unsaid = way === "both" && !both ? saidBefore(uniting, item, removed) : "";
  const seen = kept.seen ?? removed.seen;
  const question = kept.question ?? removed.question;
  const asked = kept.question && removed.question ? questionText(removed.question) : "";
  const note = [removed.note ?? "", unsaid, asked].reduce(
    (text, more) => joinedTexts(text, more, "\n"),
    kept.note ?? "",
  );
  return {
    ...(value === undefined ? {} : { value }),
    ...(note.trim() === "" ? {} : { note }),
    ...(question === undefined ? {} : { question }),
    ...(seen ? { seen } : {}),
    ...(illustrative ? { illustrative } : {}),
  };
}

/** Of an answer that only one company has, that is the one; else as chosen. */
function wayOf(item: ItemId, chosen: UniteWay, kept: Entry, removed: Entry): UniteWay {
  if (!saysSomething(item, removed))
    return kept.value === undefined && removed.value !== undefined ? "removed" : "kept";
  if (!saysSomething(item, kept)) return "removed";
  return sameJson(kept.value, removed.value) ? "kept" : chosen;
}

function bothValues({ newId }: Uniting, item: ItemId, kept: Entry, removed: Entry) {
  if (kept.value === undefined || removed.value === undefined) return undefined;
  return unitedValue(itemDefinition(item), kept.value, removed.value, newId);
}

/** Remembers which lines are still there and what they are called. */
function noteLines(
  { kept, removed, keptLines, removedLines }: Uniting,
  item: ItemId,
  way: UniteWay,
  lines: ReadonlyMap<string, string> | undefined,
): void {
  const same = (entry: Entry | undefined) => new Map(lineIds(entry?.value).map((id) => [id, id]));
  keptLines.set(item, way === "removed" ? new Map() : same(kept.answers[item]));
  removedLines.set(item, way === "removed" ? same(removed.answers[item]) : (lines ?? new Map()));
}

function lineIds(value: AnswerValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(({ id }: { readonly id: string }) => id) : [];
}

/** The entry with its picks leading to where the picked lines are now; a line that is gone stays as a text. */
function followed(uniting: Uniting, side: "kept" | "removed", item: ItemId, entry: Entry): Entry {
  const { value } = entry;
  if (itemDefinition(item).kind !== "refs" || value === undefined) return entry;
  const company = uniting[side].id;
  const now = side === "kept" ? uniting.keptLines : uniting.removedLines;
  const { lineText } = itemContext(uniting.project, company);
  const follow = (pick: RefPick): RefsValue => {
    if (!("line" in pick) || worksheetOfItem(pick.item).answeredPer === "project") return [pick];
    const line = now.get(pick.item)?.get(pick.line);
    if (line !== undefined) return [{ ...pick, line }];
    const text = lineText(pick.item, pick.line);
    return text === undefined ? [] : [{ id: pick.id, text }];
  };
  return { ...entry, value: (value as RefsValue).flatMap(follow) };
}

/** 「まとめる前の「㈱大善」では：未」 */
function saidBefore({ project, removed }: Uniting, item: ItemId, { value }: Entry): string {
  if (value === undefined) return "";
  const lines = answerText(itemDefinition(item), value, itemContext(project, removed.id));
  return `まとめる前の「${shownName(removed.name)}」では：${lines.join("、")}`;
}

function questionText({ what, who, by }: OpenQuestion): string {
  const parts = [what, who.trim() && `確認先：${who}`, by.trim() && `期限：${by}`];
  return `要確認：${parts.filter((part) => part.trim() !== "").join(" ")}`;
}
