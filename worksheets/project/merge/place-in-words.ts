import { itemDefinition, worksheet } from "../../catalog/index.ts";
import { assertNever } from "../../definition/assert-never.ts";
import type { RegisterName } from "../../definition/register.ts";
import type { WorksheetId } from "../../definition/worksheet-definition.ts";
import { answerText } from "../../items/index.ts";
import { textLines } from "../../items/text.ts";
import { itemContext } from "../item-context.ts";
import type { Entry, ItemRef, OpenQuestion, Project } from "../model.ts";
import { refInWords, shownName } from "../ref-in-words.ts";
import { MUNICIPALITY_FIELDS, REGISTER_FIELDS, REGISTER_LABELS, registerRows } from "../register-fields.ts";
import { rowsById } from "../rows-by-id.ts";
import { companyOfSheet } from "../sheet-key.ts";
import type { AnswerPart, PlaceValue, ProjectPlace, RegisterRow, RowValue } from "./place.ts";

const ILLUSTRATIVE = "（記入例）";

/** Where a place is, as its user knows it: 「企業「環境大善」の B-3 STEP3「ビジョン実現の壁」のメモ」. */
export function placeInWords(project: Project, place: ProjectPlace): string {
  switch (place.kind) {
    case "municipality":
      return `基本情報の「${MUNICIPALITY_FIELDS.find(({ key }) => key === place.field)?.label}」`;
    case "row":
      return rowInWords(project, place.register, place.row);
    case "field":
      return place.field === "illustrative"
        ? `${rowInWords(project, place.register, place.row)}の記入例の印`
        : `${rowInWords(project, place.register, place.row)}の「${fieldOf(place.register, place.field)?.label}」`;
    case "order":
      return `${REGISTER_LABELS[place.register]}の並び順`;
    case "answer":
      return refInWords(project, place.ref);
    case "note":
      return `${refInWords(project, place.ref)}のメモ`;
    case "question":
      return `${refInWords(project, place.ref)}の要確認`;
    case "seen":
      return `${refInWords(project, place.ref)}を見た印`;
    case "separated":
      return `${worksheet(place.worksheet).code}を別に記入するかどうか`;
    case "confirmed": {
      const company = companyOfSheet(place.sheet);
      const { code } = worksheet(place.sheet.split("/")[0] as WorksheetId);
      return company === undefined
        ? `${code} の確認済みの印`
        : `${rowInWords(project, "companies", company)}の ${code} の確認済みの印`;
    }
    default:
      return assertNever(place);
  }
}

/** What stands at a place, as lines; [] for nothing. `project` is where the value comes from. */
export function valueInWords(project: Project, place: ProjectPlace, value: PlaceValue): readonly string[] {
  if (value === undefined && place.kind !== "separated" && place.kind !== "confirmed") return [];
  switch (place.kind) {
    case "municipality":
    case "note":
      return textLines(value as string);
    case "row":
      return rowLines(project, place.register, (value as RowValue).row);
    case "field":
      return fieldLines(project, place.register, place.field, value);
    case "order":
      return (value as readonly string[]).map((id) => nameOf(project, place.register, id));
    case "answer":
      return answerLines(project, place.ref, value as AnswerPart);
    case "question":
      return questionLines(value as OpenQuestion);
    case "seen":
      return ["見た"];
    case "separated":
      return [value ? "別に記入する" : `${sharedCode(place.worksheet)}と共通`];
    case "confirmed":
      return [value ? "確認済み" : "まだ確認していない"];
    default:
      return assertNever(place);
  }
}

function sharedCode(id: WorksheetId): string {
  const { sharedWith } = worksheet(id);
  return sharedWith === undefined ? "" : worksheet(sharedWith).code;
}

function nameOf(project: Project, register: RegisterName, id: string): string {
  return shownName(rowsById<RegisterRow>(registerRows(project, register)).get(id)?.name ?? "");
}

function rowInWords(project: Project, register: RegisterName, id: string): string {
  return `${REGISTER_LABELS[register]}「${nameOf(project, register, id)}」`;
}

function fieldOf(register: RegisterName, key: string) {
  return REGISTER_FIELDS[register].find((field) => field.key === key);
}

function fieldLines(
  project: Project,
  register: RegisterName,
  key: string,
  value: PlaceValue,
): readonly string[] {
  if (value === true) return [ILLUSTRATIVE];
  const roles = itemDefinition("b3.roles");
  const choices = fieldOf(register, key)?.choices ?? (roles.kind === "many" ? roles.choices : []);
  const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id;
  if (Array.isArray(value)) return value.map(label);
  const text = value as string;
  const partner = key === "introducedBy" ? rowsById(project.partners).get(text) : undefined;
  return partner === undefined ? textLines(label(text)) : [shownName(partner.name)];
}

function rowLines(project: Project, register: RegisterName, row: RegisterRow): readonly string[] {
  const fields = REGISTER_FIELDS[register].flatMap(({ key, label }) => {
    const value = (row as unknown as Readonly<Record<string, PlaceValue>>)[key];
    const lines = value === undefined ? [] : fieldLines(project, register, key, value);
    return lines.length === 0 ? [] : [`${label}：${lines.join("、")}`];
  });
  const answers = "answers" in row ? Object.entries(row.answers) : [];
  return [
    ...fields,
    ...("illustrative" in row ? [ILLUSTRATIVE] : []),
    ...answers.flatMap(([item, entry]) => entryLines(project, { item, company: row.id }, entry)),
  ];
}

function entryLines(project: Project, ref: ItemRef, { note, question, ...part }: Entry): readonly string[] {
  const { label } = itemDefinition(ref.item);
  const parts = [
    [label, answerLines(project, ref, part)],
    [`${label}のメモ`, note === undefined ? [] : textLines(note)],
    [`${label}の要確認`, question === undefined ? [] : questionLines(question)],
  ] as const;
  return parts.flatMap(([name, lines]) => (lines.length === 0 ? [] : [`${name}：${lines.join("、")}`]));
}

function answerLines(project: Project, ref: ItemRef, { value, illustrative }: AnswerPart): readonly string[] {
  const context = itemContext(project, ref.company);
  const lines = value === undefined ? [] : answerText(itemDefinition(ref.item), value, context);
  return illustrative ? [...lines, ILLUSTRATIVE] : lines;
}

function questionLines({ what, who, by }: OpenQuestion): readonly string[] {
  const parts = [
    ["", what],
    ["確認先：", who],
    ["期限：", by],
  ] as const;
  const lines = parts.flatMap(([name, text]) => textLines(text).map((line) => `${name}${line}`));
  return lines.length === 0 ? ["要確認"] : lines;
}
