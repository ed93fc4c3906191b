import { itemDefinition, WORKSHEETS } from "../catalog/index.ts";
import type { RegisterName } from "../definition/register.ts";
import type { WorksheetId } from "../definition/worksheet-definition.ts";
import { isAnswered } from "../items/index.ts";
import type { Company, ItemRef, Project } from "./model.ts";
import { refInWords, shownName } from "./ref-in-words.ts";
import { REGISTER_LABELS } from "./register-fields.ts";
import { pointsAt } from "./register-links.ts";
import { rowsById } from "./rows-by-id.ts";
import { storedValues } from "./stored-values.ts";

/** A place that refers to a register's row, in words that go into a question to the user. */
export type Usage =
  /** An answer: picks, cells or blocks. It keeps the name when the row is removed. */
  | { readonly in: "item"; readonly ref: ItemRef; readonly words: string }
  /** どこからの紹介か of a company. It keeps the name too. */
  | { readonly in: "introduction"; readonly company: string; readonly words: string }
  /** The company's own answers on a worksheet, which go with it. */
  | {
      readonly in: "ownSheet";
      readonly company: string;
      readonly worksheet: WorksheetId;
      readonly words: string;
    };

/** Everywhere a row is referred to; [] when it can be removed without a question. */
export function whereUsed(project: Project, register: RegisterName, id: string): readonly Usage[] {
  const row = { register, id, name: "" };
  const items = storedValues(project)
    .filter(({ ref, value }) => pointsAt(itemDefinition(ref.item), value, row))
    .map(({ ref }): Usage => ({ in: "item", ref, words: refInWords(project, ref) }));
  return [...items, ...introductions(project, register, id), ...ownSheets(project, register, id)];
}

function introductions(project: Project, register: RegisterName, id: string): Usage[] {
  if (register !== "partners") return [];
  return project.companies
    .filter(({ introducedBy }) => introducedBy === id)
    .map((company) => ({
      in: "introduction",
      company: company.id,
      words: `${REGISTER_LABELS.companies}「${shownName(company.name)}」の「どこからの紹介か」`,
    }));
}

function ownSheets(project: Project, register: RegisterName, id: string): Usage[] {
  const company = register === "companies" ? rowsById(project.companies).get(id) : undefined;
  if (company === undefined) return [];
  return WORKSHEETS.filter(({ steps }) =>
    steps.some((step) => step.items.some((item) => hasContent(company, item.id))),
  ).map((worksheet) => ({
    in: "ownSheet",
    company: id,
    worksheet: worksheet.id,
    words: `この企業の ${worksheet.code} の記入内容`,
  }));
}

function hasContent({ answers }: Company, item: string): boolean {
  const { value, note, question } = answers[item] ?? {};
  if (note !== undefined || question !== undefined) return true;
  return value !== undefined && isAnswered(itemDefinition(item), value);
}
