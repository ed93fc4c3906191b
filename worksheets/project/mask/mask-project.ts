import type { RegisterName } from "../../definition/register.ts";
import { MAX_TEXT } from "../../items/limits.ts";
import { parseIsoDate } from "../../text/era.ts";
import type { Answers, Entry, Municipality, OpenQuestion, Project } from "../model.ts";
import { itemInWords } from "../ref-in-words.ts";
import {
  MUNICIPALITY_FIELDS,
  REGISTER_FIELDS,
  REGISTER_LABELS,
  type RegisterRows,
  registerRows,
} from "../register-fields.ts";
import { rowsById } from "../rows-by-id.ts";
import { alias } from "./alias.ts";
import { knownNames } from "./known-names.ts";
import { MASK, type MaskChoices } from "./mask-choices.ts";
import type { MaskReport } from "./mask-report.ts";
import { TextMask } from "./text-mask.ts";
import { withTexts } from "./typed-parts.ts";

export interface MaskedProject {
  readonly project: Project;
  readonly report: MaskReport;
}

/**
 * A copy for others (墨消し): fields that the definitions call personal hold ■■■, rows of registers are called
 * 人材A, 企業B, …, and the names taken out are taken out of all other texts too, exactly as they are spelt. Rows, choices,
 * dates and what refers to what stay. Masking the result again changes nothing.
 *
 * `id`: the copy's own, which must be new: were it taken for the same project, merging it back would overwrite names
 * with ■■■. For the same reason it is saved without the lineage of the project it comes from.
 */
export function maskProject(project: Project, choices: MaskChoices, id: string): MaskedProject {
  const mask = new TextMask(choices, knownNames(project, choices));
  const rows = <R extends RegisterName>(register: R) => maskedRows(project, register, mask);
  const masked: Project = {
    ...project,
    id,
    municipality: maskedMunicipality(project.municipality, mask),
    companies: rows("companies").map((company) => ({
      ...company,
      answers: maskedAnswers(project, company.answers, choices, mask),
    })),
    talents: rows("talents"),
    places: rows("places"),
    partners: rows("partners"),
    answers: maskedAnswers(project, project.answers, choices, mask),
  };
  return { project: masked, report: mask.report() };
}

function maskedMunicipality(municipality: Municipality, mask: TextMask): Municipality {
  const fields = MUNICIPALITY_FIELDS.map(({ key, label, personal = "none" }) => [
    key,
    mask.mask({ text: municipality[key], personal, limit: MAX_TEXT }, `自治体の「${label}」`),
  ]);
  return { ...municipality, ...Object.fromEntries(fields) };
}

function maskedRows<R extends RegisterName>(
  project: Project,
  register: R,
  mask: TextMask,
): RegisterRows[R][] {
  const partners = rowsById(project.partners);
  return registerRows(project, register).map((row, index) => {
    const texts = REGISTER_FIELDS[register].flatMap(({ key, label, field, personal = "none" }) => {
      const text = (row as unknown as Readonly<Record<string, unknown>>)[key];
      const isTyped = (field === "text" || field === "longText") && typeof text === "string";
      if (!isTyped || (key === "introducedBy" && partners.has(text))) return [];
      const by = key === "name" ? alias(register, index) : MASK;
      const where = `${REGISTER_LABELS[register]}の「${label}」`;
      return [[key, mask.mask({ text, personal, limit: MAX_TEXT }, where, by)] as const];
    });
    return { ...row, ...Object.fromEntries(texts) };
  });
}

function maskedAnswers(project: Project, answers: Answers, choices: MaskChoices, mask: TextMask): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([item, entry]) => [item, maskedEntry(project, item, entry, choices, mask)]),
  );
}

function maskedEntry(
  project: Project,
  item: string,
  entry: Entry,
  choices: MaskChoices,
  mask: TextMask,
): Entry {
  const where = itemInWords(item);
  const { value, note, question } = entry;
  return {
    ...entry,
    ...(value === undefined
      ? {}
      : { value: withTexts(project, item, value, (part) => mask.mask(part, where)) }),
    ...(note === undefined
      ? {}
      : { note: mask.mask({ text: note, personal: "note", limit: MAX_TEXT }, `${where}のメモ`) }),
    ...(question === undefined
      ? {}
      : { question: maskedQuestion(question, `${where}の要確認`, choices, mask) }),
  };
}

/** 要確認: that something is open stays to be seen, and by when. Whom to ask is a person as well as a note. */
function maskedQuestion(
  { what, who, by }: OpenQuestion,
  where: string,
  choices: MaskChoices,
  mask: TextMask,
): OpenQuestion {
  const limit = MAX_TEXT;
  return {
    what: mask.mask({ text: what, personal: "note", limit }, where),
    who: mask.mask({ text: who, personal: choices.notes ? "note" : "person", limit }, where),
    by: parseIsoDate(by) ? by : mask.mask({ text: by, personal: "note", limit }, where),
  };
}
