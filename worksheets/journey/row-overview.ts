import { itemDefinition, stepOfItem, worksheet } from "../catalog/index.ts";
import { assertNever } from "../definition/assert-never.ts";
import type { ItemId } from "../definition/item-definition.ts";
import type { RegisterName } from "../definition/register.ts";
import { CHECK_LABELS, type CheckValue } from "../items/check.ts";
import { answerText, isAnswered } from "../items/index.ts";
import type { TableValue } from "../items/table.ts";
import { tourSpan } from "../items/time.ts";
import { blockTitle, HALF_LABELS, inTourOrder } from "../items/timetable.ts";
import { isShared } from "../project/edit-answers.ts";
import { itemContext } from "../project/item-context.ts";
import type { Company, ItemRef, Project, Talent } from "../project/model.ts";
import { itemInWords, shownName } from "../project/ref-in-words.ts";
import { rowsById } from "../project/rows-by-id.ts";
import { whereUsed } from "../project/where-used.ts";
import { tourCompanies } from "./advice/picked-companies.ts";
import { neededRoles } from "./needs.ts";
import { standingAnswer } from "./standing-answer.ts";

/** Where a line leads. */
export type OverviewPlace =
  | { readonly ref: ItemRef }
  | { readonly register: RegisterName; readonly row: string };

export interface OverviewLine {
  /** Short, in front of the text: a step, a question, a day. "" for none. */
  readonly label: string;
  readonly text: string;
  readonly place: OverviewPlace;
}

/** What one worksheet, or several, say about a row. */
export interface OverviewPart {
  readonly title: string;
  readonly lines: readonly OverviewLine[];
  /** What is said while there are no lines. */
  readonly none: string;
}

/** Everything the worksheets know about a row, beside its own fields. [] when the row is gone. */
export function rowOverview(project: Project, register: RegisterName, id: string): readonly OverviewPart[] {
  switch (register) {
    case "companies": {
      const company = rowsById(project.companies).get(id);
      return company === undefined ? [] : companyParts(project, company);
    }
    case "talents": {
      const talent = rowsById(project.talents).get(id);
      return talent === undefined ? [] : talentParts(project, talent);
    }
    case "places":
      return [tourPart(project, "place", id), ...usesPart(project, register, id, ["b5.timetable"])];
    case "partners":
      return [introducedPart(project, id), ...usesPart(project, register, id, [])];
    default:
      return assertNever(register);
  }
}

function companyParts(project: Project, company: Company): readonly OverviewPart[] {
  return [
    { title: "B-1のチェック", lines: checkLines(company), none: "" },
    { title: "B-3の回答", lines: answerLines(project, company), none: "まだ何も書かれていません。" },
    {
      title: "人材像が合う人材",
      lines: matchedTalents(project, company),
      none:
        neededRoles(company).length === 0
          ? "B-3 STEP5で必要な人材像を選ぶと、合う人材が並びます。"
          : "人材の台帳に、合う人材像の人がまだいません。",
    },
    tourPart(project, "company", company.id),
    ...usesPart(project, "companies", company.id, ["b5.timetable", "b5.companies"]),
  ];
}

/** A line per step of B-1: how many are 済, and each check in words. */
function checkLines(company: Company): readonly OverviewLine[] {
  return worksheet("b1").steps.map(({ number, items }) => {
    const states = items.map(({ id, label }) => {
      const state = (company.answers[id]?.value as CheckValue | undefined) ?? "";
      return { id, label, state };
    });
    const done = states.filter(({ state }) => state === "yes").length;
    const next = states.find(({ state }) => state !== "yes") ?? states[0];
    return {
      label: `STEP${number}　済${done}／${states.length}`,
      text: states.map(({ label, state }) => `${label}：${CHECK_LABELS[state]}`).join("、"),
      place: { ref: { item: next?.id ?? "b1.future", company: company.id } },
    };
  });
}

function answerLines(project: Project, company: Company): readonly OverviewLine[] {
  const context = itemContext(project, company.id);
  const items = worksheet("b3").steps.flatMap((step) => step.items);
  return items.flatMap((item): readonly OverviewLine[] => {
    const value = company.answers[item.id]?.value;
    if (value === undefined || !isAnswered(item, value)) return [];
    const step = `STEP${stepOfItem(item.id).number}`;
    return [
      {
        label: `${step} ${item.label}`,
        text: answerText(item, value, context).join("、"),
        place: { ref: { item: item.id, company: company.id } },
      },
    ];
  });
}

/** The candidates for the tour on A-4, and on B-4 where it has answers of its own. */
function candidateItems(project: Project): readonly ItemId[] {
  return isShared(project, worksheet("b4")) ? ["a4.candidates"] : ["a4.candidates", "b4.candidates"];
}

/** Who stands as a candidate on A-4 or B-4. */
function candidates(project: Project): ReadonlySet<string> {
  return new Set(
    candidateItems(project).flatMap((item) =>
      (standingAnswer(project, "table", { item }) as TableValue).flatMap(({ cells }) => cells.talent ?? []),
    ),
  );
}

function roleLabels(ids: readonly string[]): string {
  const roles = itemDefinition("b3.roles");
  const choices = roles.kind === "many" ? roles.choices : [];
  return choices
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join("、");
}

function matchedTalents(project: Project, company: Company): readonly OverviewLine[] {
  const needed = neededRoles(company);
  const chosen = candidates(project);
  return project.talents.flatMap(({ id, name, roles }) => {
    const common = roles.filter((role) => needed.includes(role));
    if (common.length === 0) return [];
    const candidate = chosen.has(id) ? "・A-4の候補" : "";
    return [
      {
        label: shownName(name),
        text: `${roleLabels(common)}${candidate}`,
        place: { register: "talents" as const, row: id },
      },
    ];
  });
}

function talentParts(project: Project, talent: Talent): readonly OverviewPart[] {
  const expected = candidateItems(project).flatMap((item) =>
    (standingAnswer(project, "table", { item }) as TableValue)
      .filter(({ cells }) => cells.talent === talent.id)
      .map(({ cells }): OverviewLine => {
        const text = cells.expectation?.trim() ?? "";
        return {
          label: itemInWords(item),
          text: text === "" ? "期待することは、まだ書かれていません" : text,
          place: { ref: { item } },
        };
      }),
  );
  const companies = project.companies.flatMap((company): readonly OverviewLine[] => {
    const common = neededRoles(company).filter((role) => talent.roles.includes(role));
    if (common.length === 0) return [];
    return [
      {
        label: shownName(company.name),
        text: roleLabels(common),
        place: { register: "companies", row: company.id },
      },
    ];
  });
  return [
    { title: "ツアーの候補（A-4・B-4）", lines: expected, none: "まだ候補に入っていません。" },
    {
      title: "この人材像を求めている企業（B-3）",
      lines: companies,
      none:
        talent.roles.length === 0
          ? "人材像を選ぶと、B-3でその人材像を求めている企業が並びます。"
          : "この人材像を求めている企業は、まだありません。",
    },
    ...usesPart(project, "talents", talent.id, candidateItems(project)),
  ];
}

function tourPart(project: Project, field: "company" | "place", id: string): OverviewPart {
  const definition = itemDefinition("b5.timetable");
  const context = itemContext(project);
  const ref = { item: "b5.timetable" };
  const visits =
    definition.kind === "timetable"
      ? inTourOrder(standingAnswer(project, "timetable", ref))
          .filter((block) => block[field] === id)
          .map((block): OverviewLine => {
            const time = tourSpan(block.start, block.end) || HALF_LABELS[block.half];
            return {
              label: `${block.day}日目 ${time}`,
              text: blockTitle(definition, block, context),
              place: { ref },
            };
          })
      : [];
  const joins = field === "company" && tourCompanies(project).some((company) => company.id === id);
  return {
    title: "ツアー（B-5）",
    lines: [
      ...(joins
        ? [
            {
              label: "参加",
              text: "ツアーに参加する企業に入っています",
              place: { ref: { item: "b5.companies" } },
            },
          ]
        : []),
      ...visits,
    ],
    none: "行程には、まだ入っていません。",
  };
}

function introducedPart(project: Project, partner: string): OverviewPart {
  return {
    title: "紹介された企業",
    lines: project.companies
      .filter(({ introducedBy }) => introducedBy === partner)
      .map((company) => ({
        label: shownName(company.name),
        text: company.industry.trim(),
        place: { register: "companies", row: company.id },
      })),
    none: "この機関から紹介された企業は、まだありません。",
  };
}

/** The answers that name the row, but for those that are shown elsewhere. No part when there are none. */
function usesPart(
  project: Project,
  register: RegisterName,
  id: string,
  elsewhere: readonly ItemId[],
): readonly OverviewPart[] {
  const lines = whereUsed(project, register, id).flatMap((usage): readonly OverviewLine[] =>
    usage.in !== "item" || elsewhere.includes(usage.ref.item)
      ? []
      : [{ label: "", text: usage.words, place: { ref: usage.ref } }],
  );
  return lines.length === 0 ? [] : [{ title: "ほかに使っているところ", lines, none: "" }];
}
