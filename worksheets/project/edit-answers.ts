import { worksheetOfItem } from "../catalog/index.ts";
import type { ItemId } from "../definition/item-definition.ts";
import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import type { AnswerValue } from "../items/index.ts";
import { wellFormed } from "../text/well-formed.ts";
import type { Answers, Entry, ItemRef, OpenQuestion, Project } from "./model.ts";
import { rowsById } from "./rows-by-id.ts";
import { wellFormedDeep } from "./well-formed-deep.ts";

const NOTHING: Entry = {};

/** Whether a worksheet shows another's answers at present (B-4 until it is separated). */
export function isShared(project: Project, worksheet: WorksheetDefinition): boolean {
  return worksheet.sharedWith !== undefined && !project.separated.includes(worksheet.id);
}

/** The item of the same name on another worksheet: `b4.topics` on `a4` is `a4.topics`. */
export function counterpart(item: ItemId, worksheet: string): ItemId {
  return `${worksheet}${item.slice(item.indexOf("."))}`;
}

/**
 * Where the answer to a question is kept: a shared worksheet's on the other one, a company's with the company.
 * Throws on an item the catalog does not have and when the company is missing.
 */
export function storageRef(project: Project, { item, company }: ItemRef): ItemRef {
  const worksheet = worksheetOfItem(item);
  const stored =
    worksheet.sharedWith !== undefined && isShared(project, worksheet)
      ? counterpart(item, worksheet.sharedWith)
      : item;
  if (worksheet.answeredPer === "project") return { item: stored };
  if (company === undefined) throw new Error(`${item} is answered per company`);
  return { item: stored, company };
}

/** Everything kept for a question; an empty entry when nothing is, or when the company is gone. */
export function entryOf(project: Project, ref: ItemRef): Entry {
  const { item, company } = storageRef(project, ref);
  const answers = company === undefined ? project.answers : rowsById(project.companies).get(company)?.answers;
  return answers?.[item] ?? NOTHING;
}

/** Answers a question. The answer is the user's own from now on, not an illustration. */
export function setValue(project: Project, ref: ItemRef, value: AnswerValue): Project {
  return editEntry(project, ref, ({ illustrative: _, ...entry }) => ({
    ...entry,
    value: wellFormedDeep(value),
    seen: true,
  }));
}

/** Takes the answer back: the question is as if nobody had edited it, though seen. Note and 要確認 stay. */
export function clearValue(project: Project, ref: ItemRef): Project {
  return editEntry(project, ref, ({ illustrative: _, value: __, ...entry }) => ({ ...entry, seen: true }));
}

/** メモ; a blank one is removed. */
export function setNote(project: Project, ref: ItemRef, note: string): Project {
  return editEntry(project, ref, ({ note: _, ...entry }) =>
    note.trim() === "" ? entry : { ...entry, note: wellFormed(note) },
  );
}

/** 要確認; `undefined` takes the flag off. A flag without words is kept. */
export function setQuestion(project: Project, ref: ItemRef, question: OpenQuestion | undefined): Project {
  return editEntry(project, ref, ({ question: _, ...entry }) =>
    question === undefined ? entry : { ...entry, question: wellFormedDeep(question) },
  );
}

/** Notes that somebody has looked at the question. */
export function markSeen(project: Project, ref: ItemRef): Project {
  return entryOf(project, ref).seen
    ? project
    : editEntry(project, ref, (entry) => ({ ...entry, seen: true }));
}

/** Declares a sheet complete, or no longer. For `sheetKey` see sheet-key.ts. */
export function setConfirmed(project: Project, sheetKey: string, confirmed: boolean): Project {
  if (project.confirmed.includes(sheetKey) === confirmed) return project;
  const others = project.confirmed.filter((key) => key !== sheetKey);
  return { ...project, confirmed: confirmed ? [...others, sheetKey] : others };
}

/** Replaces one entry; everything else is shared with the old project. Throws when the company is gone. */
function editEntry(project: Project, ref: ItemRef, edit: (entry: Entry) => Entry): Project {
  const { item, company } = storageRef(project, ref);
  const edited = (answers: Answers): Answers => ({ ...answers, [item]: edit(answers[item] ?? NOTHING) });
  if (company === undefined) return { ...project, answers: edited(project.answers) };
  if (!rowsById(project.companies).has(company)) throw new Error(`No company ${company}`);
  return {
    ...project,
    companies: project.companies.map((row) =>
      row.id === company ? { ...row, answers: edited(row.answers) } : row,
    ),
  };
}
