import type { Company, Project } from "../../../../worksheets/project/model.ts";
import { newCompany, newTalent } from "../../../../worksheets/project/new-project.ts";
import { joiningCompany, projectOf } from "../project-of.ts";
import type { AdviceCase } from "./case.ts";

const withCompanies = (...companies: readonly Company[]): Project => projectOf({}, { companies });

/** One company that needs an engineer, and one candidate with these roles and this expectation. */
function matching(roles: readonly string[], expectation = "工程を見直す"): Project {
  return projectOf(
    { "a4.candidates": [{ id: "r1", cells: { talent: "t1", expectation } }] },
    { companies: [joiningCompany("c1")], talents: [newTalent({ id: "t1", name: "佐藤", roles })] },
  );
}

export const PEOPLE_CASES: readonly AdviceCase[] = [
  {
    rule: "unmet-need",
    fires: matching(["dataScientist"]),
    says: "「エンジニア・オペレータ」を求める企業がありますが、候補の人材にいません（企業c1）",
    item: "a4.candidates",
    sheet: "a4",
    silent: [matching(["dataScientist", "engineer"]), withCompanies(joiningCompany("c1"))],
  },
  {
    rule: "candidate-without-expectation",
    fires: matching(["engineer"], " "),
    says: "佐藤さんへの期待",
    item: "a4.candidates",
    sheet: "a4",
    silent: [matching(["engineer"])],
  },
  {
    rule: "same-company-twice",
    fires: withCompanies(
      newCompany({ id: "c1", name: "㈱みなと 水産" }),
      newCompany({ id: "c2", name: "みなと水産株式会社" }),
    ),
    says: "㈱みなと 水産、みなと水産株式会社",
    item: "b1.future",
    sheet: "b1",
    silent: [
      withCompanies(newCompany({ id: "c1", name: "" }), newCompany({ id: "c2", name: "" })),
      withCompanies(
        newCompany({ id: "c1", name: "株式会社みなと水産" }),
        newCompany({ id: "c2", name: "有限会社みなと水産" }),
      ),
    ],
  },
  {
    rule: "company-not-ready",
    fires: withCompanies(joiningCompany("c1", {}, { "b1.floor": "no", "b1.team": "" })),
    says: "企業c1の受入体制が、まだ整っていません：現場の巻き込み、プロジェクトチームの組成",
    item: "b1.floor",
    sheet: "b1",
    silent: [withCompanies(joiningCompany("c1")), withCompanies(newCompany({ id: "c1", name: "甲" }))],
  },
  {
    rule: "tour-company-not-ready",
    fires: withCompanies(joiningCompany("c1", {}, { "b1.owner": "no" })),
    says: "経営者の参加",
    item: "b5.companies",
    sheet: "b5",
    silent: [
      withCompanies(joiningCompany("c1")),
      {
        ...withCompanies(joiningCompany("c1", {}, { "b1.owner": "no" })),
        answers: { "b5.companies": { value: [] } },
      },
    ],
  },
  {
    rule: "no-reason-to-join",
    fires: withCompanies(joiningCompany("c1", { reason: " " })),
    says: "参加の理由",
    item: "b1.owner",
    sheet: "b1",
    silent: [
      withCompanies(joiningCompany("c1")),
      withCompanies(joiningCompany("c1", { reason: "", participation: "asking" })),
    ],
  },
  {
    rule: "joins-out-of-courtesy",
    fires: withCompanies(joiningCompany("c1", { reason: "市とのお付き合いで" })),
    says: "お付き合い",
    item: "b1.owner",
    sheet: "b1",
    silent: [withCompanies(joiningCompany("c1"))],
  },
  {
    rule: "joins-without-sheet",
    fires: withCompanies(joiningCompany("c1", {}, { "b3.summary": "", "b3.roles": { choices: [] } })),
    says: "B-3が、まだ",
    item: "b3.summary",
    sheet: "b3/c1",
    silent: [
      withCompanies(joiningCompany("c1")),
      withCompanies(newCompany({ id: "c1", name: "甲", participation: "asking" })),
    ],
  },
  {
    rule: "joins-without-roles",
    fires: withCompanies(joiningCompany("c1", {}, { "b3.roles": { choices: [] } })),
    says: "必要な人材像",
    item: "b3.roles",
    sheet: "b3/c1",
    silent: [
      withCompanies(joiningCompany("c1")),
      withCompanies(joiningCompany("c1", {}, { "b3.summary": "", "b3.roles": { choices: [] } })),
    ],
  },
];
