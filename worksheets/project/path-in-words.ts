import { findItemDefinition } from "../catalog/index.ts";
import { REGISTER_NAMES, type RegisterName } from "../definition/register.ts";
import type { JsonPath } from "./json-failure.ts";
import { itemInWords, shownName } from "./ref-in-words.ts";
import { MUNICIPALITY_FIELDS, REGISTER_FIELDS, REGISTER_LABELS } from "./register-fields.ts";

const ENTRY_PARTS: Readonly<Record<string, string>> = { note: "のメモ", question: "の要確認" };

const PROJECT_PARTS: Readonly<Record<string, string>> = {
  id: "プロジェクトの番号",
  createdAt: "作成日時",
  municipality: "基本情報",
  answers: "各シートの記入内容",
  separated: "B-4を別に記入するかどうか",
  confirmed: "確認済みのシート",
};

/**
 * A place in a project that may be damaged, as its user knows it: 「企業「環境大善」の B-3 STEP3「…」」.
 * `path` counts from the project; `project` is only looked at for names.
 */
export function pathInWords(project: unknown, path: JsonPath): string {
  const [part, key, ...rest] = path;
  const register = REGISTER_NAMES.find((name) => name === part);
  if (register !== undefined) return rowInWords(project, register, key, rest);
  if (part === "municipality") {
    const field = MUNICIPALITY_FIELDS.find((candidate) => candidate.key === key);
    if (field !== undefined) return `基本情報の「${field.label}」`;
  }
  if (part === "answers") return entryInWords(key, rest) ?? "各シートの記入内容";
  return PROJECT_PARTS[String(part)] ?? "ファイル全体";
}

function rowInWords(
  project: unknown,
  register: RegisterName,
  index: JsonPath[number] | undefined,
  rest: JsonPath,
): string {
  const label = REGISTER_LABELS[register];
  if (typeof index !== "number") return `${label}の一覧`;
  const name = at(at(at(project, register), index), "name");
  const row =
    typeof name === "string" ? `${label}「${shownName(name).slice(0, 40)}」` : `${label}の${index + 1}件目`;
  const [key, item, ...inEntry] = rest;
  if (key === "answers") {
    const entry = entryInWords(item, inEntry);
    return entry === undefined ? `${row}の記入内容` : `${row}の ${entry}`;
  }
  const field = REGISTER_FIELDS[register].find((candidate) => candidate.key === key);
  return field === undefined ? row : `${row}の「${field.label}」`;
}

function entryInWords(itemId: JsonPath[number] | undefined, rest: JsonPath): string | undefined {
  if (typeof itemId !== "string" || findItemDefinition(itemId) === undefined) return undefined;
  const [part, index] = rest;
  const line = part === "value" && typeof index === "number" ? `の${index + 1}行目` : "";
  return `${itemInWords(itemId)}${ENTRY_PARTS[String(part)] ?? line}`;
}

function at(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[key];
}
