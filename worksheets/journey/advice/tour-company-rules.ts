import { participatingCompanies } from "../carry-over.ts";
import { companyName, TOUR_COMPANIES, tourCompanies } from "./picked-companies.ts";
import type { AdviceRule } from "./rule.ts";

/** B-5 STEP4: the companies of the tour against the decisions on B-1. */
export const TOUR_COMPANY_RULES: readonly AdviceRule[] = [
  {
    id: "joins-but-not-on-tour",
    severity: "warn",
    reason: "人材と企業は、ツアーで現地を見て話し合ってから、協働に入ります。",
    source: "ガイドライン B-5 STEP4",
    find: ({ project }) => {
      const onTour = new Set(tourCompanies(project));
      return participatingCompanies(project)
        .filter((company) => !onTour.has(company))
        .map((company) => ({
          ref: TOUR_COMPANIES,
          message: `${companyName(company)}は参加の予定ですが、ツアーの企業に入っていません。`,
          todo: "ツアーの企業に加えるか、B-1の「参加の判断」を見直してください。",
        }));
    },
  },
  {
    id: "declined-but-on-tour",
    severity: "warn",
    reason: "見送りとした企業が行程に残っていると、案内や手配を誤ります。",
    source: "ガイドライン B-5 STEP4",
    find: ({ project }) =>
      tourCompanies(project)
        .filter(({ participation }) => participation === "declined")
        .map((company) => ({
          ref: TOUR_COMPANIES,
          at: company.id,
          message: `${companyName(company)}は見送りとなっていますが、ツアーの企業に入っています。`,
          todo: "ツアーの企業から外すか、B-1の「参加の判断」を見直してください。",
        })),
  },
];
