import type { Choice } from "../../definition/choice.ts";
import { comparableLabel } from "../../text/comparable.ts";
import { readMark } from "../../text/read-mark.ts";
import type { TableCell } from "../read/table.ts";
import type { Meaning } from "./import-setting.ts";
import type { ImportTarget } from "./import-target.ts";

/** What people write into a column of 参加の判断 beside its labels and ○ ×, and what they mean by it. */
const PARTICIPATION_WORDS: Readonly<Record<string, string>> = {
  joins: "参加する 参加予定 参加決定 参加希望 承諾 決定 参加済",
  declined: "不参加 参加しない 辞退 欠席 見送る お断り",
  asking: "△ ▲ 検討 検討中 調整中 回答待ち 依頼中 打診済 打診済み 連絡中 未回答",
  notAsked: "- — – 未 未打診 未定 未連絡 これから",
};

/** Below its own words, which come first: 未 is not yet asked here, and no "no". */
const MARKED: Readonly<Record<string, "yes" | "no">> = { joins: "yes", declined: "no" };

const DIVISION_WORDS: Readonly<Record<string, string>> = {
  bank: "金融機関 銀行 信用金庫 信金 信用組合 地方銀行 地銀",
  support: "支援機関 商工会議所 商工会 産業支援機関 公設試",
  local: "地域企業 コンサル コンサルタント コンサル等",
  agency: "人材会社 人材紹介 人材紹介会社 人材派遣 人材紹介事業者",
};

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  participation: PARTICIPATION_WORDS,
  division: DIVISION_WORDS,
};

/** What a value means: a choice's id, nothing (as the user said), or something that has to be asked. */
export type ReadChoice =
  | { readonly kind: "choice"; readonly id: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "unknown"; readonly value: string };

/** Reads a value as one of a field's choices: by what the user said, by its label, by the words people use. */
export function readChoice(target: ImportTarget, text: string, meanings: readonly Meaning[]): ReadChoice {
  const value = comparableLabel(text);
  const said = meanings.find((one) => one.target === target.id && one.value === value);
  if (said) return said.choice === undefined ? { kind: "nothing" } : { kind: "choice", id: said.choice };
  const found =
    target.choices.find((choice) => isCalled(choice, target, value)) ??
    target.choices.find((choice) => isMarked(choice, target, value));
  return found ? { kind: "choice", id: found.id } : { kind: "unknown", value: text.trim() };
}

function isCalled({ id, label }: Choice, { field = "" }: ImportTarget, value: string): boolean {
  if (comparableLabel(label) === value) return true;
  const words = WORDS[field]?.[id]?.split(" ") ?? [];
  return words.some((word) => comparableLabel(word) === value);
}

function isMarked({ id }: Choice, { field }: ImportTarget, value: string): boolean {
  const mark = readMark(value);
  return field === "participation" && mark !== undefined && MARKED[id] === mark;
}

/** The values in a cell that may hold several: one per line, or with 、 or ; between. Labels have no such sign. */
export function severalValues(cell: TableCell): readonly string[] {
  return cell.text
    .split(/[、，,;；\n]/u)
    .map((value) => value.trim())
    .filter((value) => value !== "");
}
