import { itemDefinition, worksheet } from "../../catalog/index.ts";
import type { ItemId } from "../../definition/item-definition.ts";
import type { Company, Project } from "../../project/model.ts";
import { participatingCompanies } from "../carry-over.ts";
import { neededRoles } from "../needs.ts";
import { hasAnswer } from "../standing-answer.ts";
import { companyName, TOUR_COMPANIES, tourCompanies } from "./picked-companies.ts";
import type { AdviceRule } from "./rule.ts";

/** STEP2 受入体制の整備, which has to be complete before a company starts. */
const READINESS: readonly ItemId[] = ["b1.owner", "b1.floor", "b1.team"];
const SHEET_ITEMS: readonly ItemId[] = worksheet("b3").steps.flatMap(({ items }) =>
  items.map(({ id }) => id),
);

const notReady = ({ answers }: Company) => READINESS.filter((item) => answers[item]?.value !== "yes");
const labels = (items: readonly ItemId[]) => items.map((item) => itemDefinition(item).label).join("、");
const hasSheet = (project: Project, { id }: Company) =>
  SHEET_ITEMS.some((item) => hasAnswer(project, { item, company: id }));
const reasonField = ({ id }: Company) => ({ of: "companies", row: id, key: "reason" }) as const;

const READINESS_REASON =
  "受入体制（STEP2：経営者の参加、現場の巻き込み、プロジェクトチームの組成）は、プロジェクトの開始までに整えておく必要があります。";
const COURTESY_REASON = "お付き合いで参加した企業は、途中でやめてしまいがちです。";

/** B-1 and B-3, for the companies that take part. */
export const COMPANY_RULES: readonly AdviceRule[] = [
  {
    id: "company-not-ready",
    severity: "warn",
    reason: READINESS_REASON,
    source: "ガイドライン B-1 STEP2",
    find: ({ project }) =>
      participatingCompanies(project).flatMap((company) => {
        const open = notReady(company);
        const [first] = open;
        if (first === undefined) return [];
        return [
          {
            ref: { item: first, company: company.id },
            message: `参加する${companyName(company)}の受入体制が、まだ整っていません：${labels(open)}`,
            todo: "企業に確かめ、整ったら「済」にしてください。",
          },
        ];
      }),
  },
  {
    id: "tour-company-not-ready",
    severity: "warn",
    reason: READINESS_REASON,
    source: "ガイドライン B-1 STEP2",
    find: ({ project }) =>
      tourCompanies(project)
        .filter((company) => notReady(company).length > 0)
        .map((company) => ({
          ref: TOUR_COMPANIES,
          at: company.id,
          message: `${companyName(company)}の受入体制（B-1 STEP2）が、まだ整っていません：${labels(notReady(company))}`,
          todo: "ツアーまでに、B-1のSTEP2を整えてください。",
        })),
  },
  {
    id: "no-reason-to-join",
    severity: "warn",
    reason: COURTESY_REASON,
    source: "ガイドライン B-1",
    find: ({ project }) =>
      participatingCompanies(project)
        .filter(({ reason }) => reason.trim() === "")
        .map((company) => ({
          ref: { item: "b1.owner", company: company.id },
          field: reasonField(company),
          message: `参加する${companyName(company)}の参加の理由が、まだ書かれていません。`,
          todo: "なぜ参加するのかを経営者に聞き、「参加の理由」に書いてください。",
        })),
  },
  {
    id: "joins-out-of-courtesy",
    severity: "warn",
    reason: COURTESY_REASON,
    source: "ガイドライン B-1",
    find: ({ project }) =>
      participatingCompanies(project)
        .filter(({ reason }) => /付き?合い/u.test(reason))
        .map((company) => ({
          ref: { item: "b1.owner", company: company.id },
          field: reasonField(company),
          message: `${companyName(company)}の参加の理由に「お付き合い」とあります。`,
          todo: "企業自身が解決したい課題があるかを、経営者にもう一度聞いてください。",
        })),
  },
  {
    id: "joins-without-sheet",
    severity: "warn",
    reason: "経営課題が整理されていないと、人材ニーズが決まらず、人材の募集やツアーの準備が進められません。",
    source: "ガイドライン B-3",
    find: ({ project }) =>
      participatingCompanies(project)
        .filter((company) => !hasSheet(project, company))
        .map((company) => ({
          ref: { item: "b3.summary", company: company.id },
          message: `参加する${companyName(company)}のB-3が、まだ書かれていません。`,
          todo: "企業に聞き取るか、B-3の用紙を渡して書いてもらってください。",
        })),
  },
  {
    id: "joins-without-roles",
    severity: "warn",
    reason: "必要な人材像は、A-4・B-4で参加者と見比べるもとになります。",
    source: "ガイドライン B-3 STEP5",
    find: ({ project }) =>
      participatingCompanies(project)
        .filter((company) => hasSheet(project, company) && neededRoles(company).length === 0)
        .map((company) => ({
          ref: { item: "b3.roles", company: company.id },
          message: `参加する${companyName(company)}に必要な人材像が、まだ選ばれていません。`,
          todo: "課題に取り組むために必要な人材像を、企業と一緒に選んでください。",
        })),
  },
];
