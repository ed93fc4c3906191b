import type { TimetableValue } from "../../items/timetable.ts";
import type { ItemRef, Project } from "../../project/model.ts";
import { rowsById } from "../../project/rows-by-id.ts";
import { standingAnswer } from "../standing-answer.ts";
import { companyName, tourCompanies } from "./picked-companies.ts";
import type { AdviceRule, Found } from "./rule.ts";
import { tourDays } from "./tour-days.ts";

const TIMETABLE: ItemRef = { item: "b5.timetable" };
/** The guideline's model plan has at most three visits a day. */
const MOST_VISITS = 3;

const blocksOf = (project: Project): TimetableValue => standingAnswer(project, "timetable", TIMETABLE);

/** Found when there is a timetable without a block of this type. */
function lacks(project: Project, type: string, found: Omit<Found, "ref">): readonly Found[] {
  const blocks = blocksOf(project);
  return blocks.length > 0 && !blocks.some((block) => block.type === type)
    ? [{ ref: TIMETABLE, ...found }]
    : [];
}

/** Whom the talents meet before the proposals: any block that names the company, in its field or its title. */
function unvisitedCompanies(project: Project) {
  const meetings = blocksOf(project).filter(({ type }) => type !== "presentation" && type !== "prepare");
  const visited = new Set(meetings.map(({ company }) => company));
  return tourCompanies(project).filter(
    ({ id, name }) =>
      !visited.has(id) && !(name.trim() !== "" && meetings.some(({ title }) => title.includes(name.trim()))),
  );
}

/** Words that mean every company. */
const ALL = /全社|各社|全員|[0-9０-９]社/u;

/** The companies that no presentation names, where some do name companies, in their field, title or participants. */
function absentFromPresentations(project: Project) {
  const presentations = blocksOf(project).filter(({ type }) => type === "presentation");
  const words = presentations.map(({ title, who = "" }) => `${title}\n${who}`).join("\n");
  if (ALL.test(words)) return [];
  const named = tourCompanies(project).filter(
    ({ id, name }) =>
      presentations.some(({ company }) => company === id) ||
      (name.trim() !== "" && words.includes(name.trim())),
  );
  return named.length === 0 ? [] : tourCompanies(project).filter((company) => !named.includes(company));
}

function visitsPerDay(project: Project): ReadonlyMap<number, number> {
  const visits = new Map<number, number>();
  for (const { day, type } of blocksOf(project))
    if (type === "visit") visits.set(day, (visits.get(day) ?? 0) + 1);
  return visits;
}

/** B-5 STEP4: the tour's timetable. Silent while there is none. */
export const TIMETABLE_RULES: readonly AdviceRule[] = [
  {
    id: "company-not-visited",
    severity: "warn",
    reason:
      "企業訪問は、現場の見学と対話を通じて課題をつかむ場です。訪問がないと、提案の手がかりが得られません。",
    source: "ガイドライン B-5",
    find: ({ project }) =>
      blocksOf(project).length === 0
        ? []
        : unvisitedCompanies(project).map((company) => ({
            ref: TIMETABLE,
            message: `${companyName(company)}を訪問する予定が、行程にありません。`,
            todo: "企業訪問のコマを加えるか、参加する企業を見直してください。",
          })),
  },
  {
    id: "visit-of-unlisted-company",
    severity: "warn",
    reason: "参加する企業と行程が合わないと、訪問先への連絡が漏れます。",
    source: "ガイドライン B-5 STEP4",
    find: ({ project }) => {
      const listed = new Set(tourCompanies(project).map(({ id }) => id));
      const rows = rowsById(project.companies);
      return blocksOf(project).flatMap(({ id, company }) => {
        const row = company === undefined || listed.has(company) ? undefined : rows.get(company);
        if (row === undefined) return [];
        return [
          {
            ref: TIMETABLE,
            at: id,
            message: `行程にある${companyName(row)}は、参加する企業に入っていません。`,
            todo: "参加する企業に加えるか、行程から外してください。",
          },
        ];
      });
    },
  },
  {
    id: "no-presentation",
    severity: "warn",
    reason: "企業へのプレゼンテーションは、課題への支援の方向性を企業に伝え、質疑を交わす場です。",
    source: "ガイドライン B-5",
    find: ({ project }) =>
      lacks(project, "presentation", {
        message: "行程に、企業へのプレゼンテーションがありません。",
        todo: "最終日の午後に、企業へのプレゼンテーションを入れてください。",
      }),
  },
  {
    id: "absent-from-presentation",
    severity: "warn",
    reason: "提案は、訪問したすべての企業に、その場で質疑をしながら伝えます。",
    source: "ガイドライン B-5",
    find: ({ project }) =>
      absentFromPresentations(project).map((company) => ({
        ref: TIMETABLE,
        message: `${companyName(company)}が、プレゼンテーションの予定に入っていません。`,
        todo: "プレゼンテーションの企業か参加者に加えるか、別の日に伝える機会を設けてください。",
      })),
  },
  {
    id: "no-talk-among-talents",
    severity: "hint",
    reason: "令和3年度の人材は、提案を話し合い、資料を作るための、人材どうしの時間をもっと求めていました。",
    source: "ガイドライン B-5／別添5",
    find: ({ project }) =>
      lacks(project, "talentTalk", {
        message: "行程に、人材間のディスカッションがありません。",
        todo: "訪問のあとに、人材どうしで話し合う時間を入れてください。",
      }),
  },
  {
    id: "no-presentation-prep",
    severity: "hint",
    reason:
      "ガイドラインのモデルプランは、3日目の午前を準備に充てています。人材も資料を作る時間を求めていました。",
    source: "ガイドライン B-5／別添5",
    find: ({ project }) =>
      lacks(project, "prepare", {
        message: "行程に、プレゼンテーション準備の時間がありません。",
        todo: "プレゼンテーションの前に、準備の時間を入れてください。",
      }),
  },
  {
    id: "too-many-visits",
    severity: "hint",
    reason:
      "ガイドラインのモデルプランは、1日の訪問が3社までです。人材は、形式的でない率直な対話と、話し合う時間を求めていました。",
    source: "ガイドライン B-5／別添5",
    find: ({ project }) =>
      [...visitsPerDay(project)]
        .filter(([, visits]) => visits > MOST_VISITS)
        .map(([day, visits]) => ({
          ref: TIMETABLE,
          message: `${day}日目の企業訪問が${visits}件あります。`,
          todo: "ほかの日に移すか、訪問を絞って、1社あたりの時間を取ってください。",
        })),
  },
  {
    id: "block-beyond-days",
    severity: "warn",
    reason: "日数と行程が合わないと、宿や移動の手配、参加者への案内を誤ります。",
    source: "ガイドライン B-5 STEP1・STEP4",
    find: ({ project }) => {
      const days = tourDays(project);
      if (days === undefined) return [];
      return blocksOf(project)
        .filter(({ day }) => day > days)
        .map(({ id, day }) => ({
          ref: TIMETABLE,
          at: id,
          message: `${day}日目の予定がありますが、ツアーは${days}日間です。`,
          todo: "日数か、行程を直してください。",
        }));
    },
  },
];
