import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { REGISTER_NAMES } from "../../../worksheets/definition/register.ts";
import { answerTag } from "../../../worksheets/export/answer-tag.ts";
import { answerText } from "../../../worksheets/items/index.ts";
import { standingValue } from "../../../worksheets/journey/carry-over.ts";
import { READING_ORDER, sheetItems, worksheetSheets } from "../../../worksheets/journey/sheets.ts";
import { entryOf, isShared } from "../../../worksheets/project/edit-answers.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { ItemRef, OpenQuestion, Project } from "../../../worksheets/project/model.ts";
import { refInWords, shownName } from "../../../worksheets/project/ref-in-words.ts";
import {
  MUNICIPALITY_FIELDS,
  REGISTER_FIELDS,
  REGISTER_LABELS,
  type RegisterField,
  registerRows,
} from "../../../worksheets/project/register-fields.ts";
import type { Screen } from "../../state/screen.ts";
import { placeOfItem } from "../overview/place.ts";
import { searchKey } from "./search-key.ts";

/** A text in which words can be found, and where it stands. */
export interface SearchText {
  /** Unique within a project. */
  readonly id: string;
  /** Where it leads to. */
  readonly target: Screen;
  /** 「A-1 STEP1「地域の魅力」」, 「企業「環境大善」の所在地」 */
  readonly place: string;
  readonly where: "answer" | "note" | "question" | "register" | "item";
  readonly text: string;
  /** The text for comparing, see `searchKey`. */
  readonly key: string;
}

/** What of a text is known before it is looked at as a whole. */
type Piece = Pick<SearchText, "where" | "text">;

function questionText({ what, who, by }: OpenQuestion): string {
  return [what, who, by]
    .map((part) => part.trim())
    .filter(Boolean)
    .join("　");
}

/** The texts of one question. B-1's checks are marks, not text, and their names stand there once per company. */
function piecesOf(project: Project, ref: ItemRef): readonly Piece[] {
  const definition = itemDefinition(ref.item);
  const { note, question } = entryOf(project, ref);
  const isCheck = definition.kind === "check";
  const lines = isCheck
    ? []
    : answerText(definition, standingValue(project, ref).value, itemContext(project, ref.company));
  const asked = question ? questionText(question) : "";
  return [
    ...(lines.length > 0 ? [{ where: "answer" as const, text: lines.join("\n") }] : []),
    ...(note?.trim() ? [{ where: "note" as const, text: note }] : []),
    ...(asked === "" ? [] : [{ where: "question" as const, text: asked }]),
    // Once is enough for what is asked of every company.
    ...(ref.company === undefined ? [{ where: "item" as const, text: definition.prompt }] : []),
  ];
}

function answerTexts(project: Project): readonly SearchText[] {
  return READING_ORDER.flatMap((id) => worksheetSheets(project, id))
    .filter(({ worksheet }) => !isShared(project, worksheet))
    .flatMap((sheet) => sheetItems(project, sheet))
    .flatMap((ref) => {
      const pieces = piecesOf(project, ref);
      if (pieces.length === 0) return [];
      const target = placeOfItem(ref);
      const place = refInWords(project, ref);
      return pieces.map((piece) => ({
        ...piece,
        id: `${answerTag(ref)} ${piece.where}`,
        target,
        place,
        key: searchKey(piece.text),
      }));
    });
}

/** A stored value as it is read: choices by their names, partners by theirs. */
function fieldText(project: Project, field: RegisterField, stored: unknown): string {
  if (Array.isArray(stored)) return "";
  const text = String(stored ?? "").trim();
  if (field.choices) return field.choices.find(({ id }) => id === text)?.label ?? "";
  if (field.key !== "introducedBy") return text;
  return project.partners.find(({ id }) => id === text)?.name ?? text;
}

function registerTexts(project: Project): readonly SearchText[] {
  return REGISTER_NAMES.flatMap((register) =>
    registerRows(project, register).flatMap((row) => {
      const target: Screen = { name: "registers", register, row: row.id };
      return (REGISTER_FIELDS[register] as readonly RegisterField[]).flatMap((field) => {
        const text = fieldText(project, field, (row as unknown as Record<string, unknown>)[field.key]);
        if (text === "") return [];
        const place = `${REGISTER_LABELS[register]}「${shownName(row.name)}」の${field.label}`;
        const id = `${register} ${row.id} ${field.key}`;
        return [{ id, target, place, where: "register" as const, text, key: searchKey(text) }];
      });
    }),
  );
}

function municipalityTexts({ municipality }: Project): readonly SearchText[] {
  const target: Screen = { name: "registers", register: "municipality" };
  return MUNICIPALITY_FIELDS.filter(({ key }) => municipality[key].trim() !== "").map(({ key, label }) => ({
    id: `municipality ${key}`,
    target,
    place: `自治体の情報「${label}」`,
    where: "register",
    text: municipality[key],
    key: searchKey(municipality[key]),
  }));
}

const made = new WeakMap<Project, readonly SearchText[]>();

/** Every text of a project in which one might search, in reading order. Made when it is first wanted. */
export function searchIndex(project: Project): readonly SearchText[] {
  const known = made.get(project);
  if (known) return known;
  const index = [...municipalityTexts(project), ...answerTexts(project), ...registerTexts(project)];
  made.set(project, index);
  return index;
}
