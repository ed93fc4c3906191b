import { writtenRows } from "../../items/table.ts";
import type { Project } from "../../project/model.ts";
import { rowsById } from "../../project/rows-by-id.ts";
import { collectedNeeds } from "../needs.ts";
import { standingAnswer } from "../standing-answer.ts";
import { companyNames } from "./picked-companies.ts";
import type { AdviceRule } from "./rule.ts";

/** A-4, and B-4 where it is filled separately: shared answers are advised on once. */
export function recruitmentSheets({ separated }: Project): readonly ("a4" | "b4")[] {
  return separated.includes("b4") ? ["a4", "b4"] : ["a4"];
}

const candidates = (project: Project, item: string) =>
  writtenRows(standingAnswer(project, "table", { item })).filter(
    ({ cells }) => (cells.talent ?? "").trim() !== "",
  );

/** A-4 and B-4, STEP3. */
export const TALENT_RULES: readonly AdviceRule[] = [
  {
    id: "unmet-need",
    severity: "warn",
    reason:
      "企業が求める人材像に合う人がいないままツアーを迎えると、協働する相手が見つからないおそれがあります。",
    source: "ガイドライン A-4・B-4 STEP3",
    find: ({ project }) => {
      const needs = collectedNeeds(project);
      const talents = rowsById(project.talents);
      return recruitmentSheets(project).flatMap((sheet) => {
        const item = `${sheet}.candidates`;
        const rows = candidates(project, item);
        const offered = new Set(rows.flatMap(({ cells }) => talents.get(cells.talent ?? "")?.roles ?? []));
        return rows.length === 0
          ? []
          : needs
              .filter(({ role }) => !offered.has(role.id))
              .map(({ role, companies }) => ({
                ref: { item },
                message: `「${role.label}」を求める企業がありますが、候補の人材にいません（${companyNames(companies)}）。`,
                todo: "候補の人材像を人材の一覧に書くか、合う人材を追加で募集してください。",
              }));
      });
    },
  },
  {
    id: "candidate-without-expectation",
    severity: "hint",
    reason: "ツアーに参加した人材は、企業の期待を事前にすり合わせておくことを求めていました。",
    source: "ガイドライン A-4・B-4 STEP3／別添5",
    find: ({ project }) => {
      const talents = rowsById(project.talents);
      return recruitmentSheets(project).flatMap((sheet) => {
        const item = `${sheet}.candidates`;
        return candidates(project, item)
          .filter(({ cells }) => (cells.expectation ?? "").trim() === "")
          .map(({ id, cells }) => ({
            ref: { item },
            at: id,
            message: `${talents.get(cells.talent ?? "")?.name ?? cells.talent}さんへの期待が、まだ書かれていません。`,
            todo: "地域や企業が期待することを、ひとことで書いてください。",
          }));
      });
    },
  },
];
