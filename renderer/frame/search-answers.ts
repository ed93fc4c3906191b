import { itemDefinition } from "../../worksheets/catalog/index.ts";
import { answerText } from "../../worksheets/items/index.ts";
import { standingValue } from "../../worksheets/journey/carry-over.ts";
import { projectSheets, sheetItems } from "../../worksheets/journey/sheets.ts";
import { entryOf } from "../../worksheets/project/edit-answers.ts";
import { itemContext } from "../../worksheets/project/item-context.ts";
import type { ItemRef, Project } from "../../worksheets/project/model.ts";

/** A text of the project in which the words stand. */
export interface Found {
  readonly ref: ItemRef;
  /** The key of the sheet it stands on. */
  readonly sheet: string;
  /** e.g. "A-1 地域の魅力" or "B-3（環境大善） ビジョン". */
  readonly place: string;
  readonly where: "answer" | "note" | "question" | "label";
  readonly text: string;
}

/** Hits beyond this are of no help; the words have to be made more precise. */
export const MOST_FOUND = 100;

/** Makes full and half width, case, and hiragana and katakana equal, for comparing only. */
export function searchKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60));
}

function textsOf(project: Project, ref: ItemRef): readonly Pick<Found, "where" | "text">[] {
  const definition = itemDefinition(ref.item);
  const { note, question } = entryOf(project, ref);
  const answers = answerText(
    definition,
    standingValue(project, ref).value,
    itemContext(project, ref.company),
  );
  return [
    ...answers.map((text) => ({ where: "answer" as const, text })),
    ...(note ? [{ where: "note" as const, text: note }] : []),
    ...(question
      ? [{ where: "question" as const, text: [question.what, question.who, question.by].join(" ") }]
      : []),
    { where: "label" as const, text: definition.label },
  ];
}

/**
 * Everything in the project in which all the words stand: answers, notes, 要確認, names of items. At most one hit
 * per item and at most `MOST_FOUND`, in the order of the journey. Empty for no words.
 */
export function searchAnswers(project: Project, words: string): readonly Found[] {
  const keys = searchKey(words).split(/\s+/u).filter(Boolean);
  if (keys.length === 0) return [];
  const found: Found[] = [];
  for (const sheet of projectSheets(project)) {
    for (const ref of sheetItems(project, sheet)) {
      const hit = textsOf(project, ref).find(({ text }) => {
        const key = searchKey(text);
        return keys.every((word) => key.includes(word));
      });
      if (!hit) continue;
      const company = project.companies.find(({ id }) => id === ref.company)?.name;
      const place = `${sheet.worksheet.code}${company ? `（${company}）` : ""} ${itemDefinition(ref.item).label}`;
      found.push({ ref, sheet: sheet.key, place, ...hit });
      if (found.length === MOST_FOUND) return found;
    }
  }
  return found;
}
