import type { TimetableValue, TourBlock } from "../../items/timetable.ts";
import { itemContext } from "../../project/item-context.ts";
import type { Project } from "../../project/model.ts";
import { standingAnswer } from "../standing-answer.ts";

/** A company or place that the tour visits, and the field of a block that names it. */
export interface TourVisit {
  readonly field: "company" | "place";
  readonly id: string;
  readonly name: string;
}

/** The type of block a visit makes. */
export const VISIT_TYPES = { company: "visit", place: "sightseeing" } as const;

/** The companies and places that the tour visits (b5.companies, b5.places). */
export function tourVisits(project: Project): readonly TourVisit[] {
  const context = itemContext(project);
  const visits = (item: string, field: TourVisit["field"], register: "companies" | "places") =>
    standingAnswer(project, "refs", { item }).flatMap((pick): TourVisit[] => {
      const name = "row" in pick ? context.rowName(register, pick.row) : undefined;
      return "row" in pick && name !== undefined ? [{ field, id: pick.row, name }] : [];
    });
  return [...visits("b5.companies", "company", "companies"), ...visits("b5.places", "place", "places")];
}

/** Those that stand in no block yet. */
export function unplaced<Visit extends Pick<TourVisit, "field" | "id">>(
  value: TimetableValue,
  visits: readonly Visit[],
): readonly Visit[] {
  return visits.filter(({ field, id }) => !value.some((block) => block[field] === id));
}

/** Something that waits to be placed in the timetable. */
export interface TrayItem {
  readonly id: string;
  readonly name: string;
  readonly block: Pick<TourBlock, "type" | "title" | "company" | "place">;
}

/** What every tour should have time for (ガイドライン B-5, 別添5); free time has no type of its own. */
const ALWAYS: readonly { readonly type: string; readonly name: string; readonly title: string }[] = [
  { type: "orientation", name: "オリエンテーション", title: "" },
  { type: "talentTalk", name: "人材間のディスカッション", title: "" },
  { type: "prepare", name: "プレゼンテーション準備", title: "" },
  { type: "presentation", name: "企業へのプレゼンテーション", title: "" },
  { type: "other", name: "自由時間", title: "自由時間" },
];

/**
 * What is not yet placed: every company and place of the tour, what every tour should have time for, and lunch on
 * days that have none.
 */
export function trayItems(project: Project, value: TimetableValue, days: number): readonly TrayItem[] {
  const visits = unplaced(value, tourVisits(project)).map(
    ({ field, id, name }): TrayItem => ({
      id: `${field} ${id}`,
      name,
      block: { type: VISIT_TYPES[field], title: "", [field]: id },
    }),
  );
  const missing = ALWAYS.filter(
    ({ type, title }) => !value.some((block) => block.type === type && block.title.includes(title)),
  ).map(({ type, name, title }): TrayItem => ({ id: `${type} ${title}`, name, block: { type, title } }));
  const lunches = Array.from({ length: days }, (_, i) => i + 1).filter(
    (day) => !value.some((block) => block.day === day && block.type === "lunch"),
  ).length;
  const lunch: readonly TrayItem[] =
    lunches === 0
      ? []
      : [
          {
            id: "lunch",
            name: lunches === 1 ? "昼食" : `昼食（あと${lunches}日分）`,
            block: { type: "lunch", title: "" },
          },
        ];
  return [...visits, ...missing, ...lunch];
}
