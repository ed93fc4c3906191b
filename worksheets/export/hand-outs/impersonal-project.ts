import { findItemDefinition } from "../../catalog/index.ts";
import type { Personal } from "../../definition/personal.ts";
import type { RegisterName } from "../../definition/register.ts";
import { withTexts } from "../../project/mask/typed-parts.ts";
import type { Answers, Entry, Project } from "../../project/model.ts";
import {
  MUNICIPALITY_FIELDS,
  REGISTER_FIELDS,
  REGISTER_LABELS,
  registerRows,
} from "../../project/register-fields.ts";
import { textCover } from "./covered-texts.ts";
import { isGiven } from "./given-fields.ts";
import type { PersonalChoice } from "./hand-out-options.ts";

/** Where something personal was kept back. */
export interface KeptBack {
  /** An item's id, or a field: "companies.address", "municipality.person". */
  readonly source: string;
  /** 「当日の連絡先」の「氏名」 */
  readonly where: string;
  /** Fields that were left out as a whole. */
  readonly fields: number;
  /** Names, numbers and addresses covered within other texts. */
  readonly covered: number;
}

export interface ImpersonalProject {
  readonly project: Project;
  readonly keptBack: readonly KeptBack[];
}

interface Place {
  readonly source: string;
  readonly where: string;
  readonly key: string;
  readonly personal: Personal;
}

/**
 * The project as hand-outs may show it: fields that the definitions call personal are empty unless they were chosen,
 * whichever hand-out asks for them, and what is personal in other texts is covered. Memos and open questions of
 * answers are never handed out.
 */
export function impersonalProject(project: Project, chosen: readonly PersonalChoice[]): ImpersonalProject {
  const cover = textCover(project, chosen);
  const keptBack = new Map<string, KeptBack>();
  const shown = (text: string, { source, where, key, personal }: Place): string => {
    if (text.trim() === "") return text;
    const given = isGiven(chosen, key, personal);
    const { text: rest, count } = given && personal === "none" ? cover(text) : { text, count: 0 };
    if (given && count === 0) return rest;
    const { fields, covered } = keptBack.get(where) ?? { fields: 0, covered: 0 };
    keptBack.set(where, { source, where, fields: fields + (given ? 0 : 1), covered: covered + count });
    return given ? rest : "";
  };
  const entry = (item: string, { value, illustrative }: Entry): Entry => {
    const label = findItemDefinition(item)?.label ?? item;
    return {
      ...(illustrative ? { illustrative } : {}),
      ...(value === undefined
        ? {}
        : {
            value: withTexts(project, item, value, ({ text, personal, field }) =>
              shown(text, {
                source: item,
                where: field ? `「${label}」の${field.label}` : `「${label}」`,
                key: field?.key ?? "",
                personal,
              }),
            ),
          }),
    };
  };
  const answers = (all: Answers): Answers =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([item]) => findItemDefinition(item) !== undefined)
        .map(([item, each]) => [item, entry(item, each)]),
    );
  const rows = <R extends RegisterName>(register: R) =>
    registerRows(project, register).map((row) => {
      const texts = REGISTER_FIELDS[register].flatMap(({ key, label, field, personal = "none" }) => {
        const text = (row as unknown as Readonly<Record<string, unknown>>)[key];
        if ((field !== "text" && field !== "longText") || typeof text !== "string") return [];
        const where = `${REGISTER_LABELS[register]}の${label}`;
        return [[key, shown(text, { source: `${register}.${key}`, where, key, personal })] as const];
      });
      return { ...row, ...Object.fromEntries(texts) };
    });
  const municipality = MUNICIPALITY_FIELDS.map(({ key, label, personal = "none" }) => {
    const place = { source: `municipality.${key}`, where: `自治体の${label}`, key, personal };
    return [key, shown(project.municipality[key], place)] as const;
  });
  const impersonal: Project = {
    ...project,
    municipality: { ...project.municipality, ...Object.fromEntries(municipality) },
    companies: rows("companies").map((company) => ({ ...company, answers: answers(company.answers) })),
    talents: rows("talents"),
    places: rows("places"),
    partners: rows("partners"),
    answers: answers(project.answers),
  };
  return { project: impersonal, keptBack: [...keptBack.values()] };
}
