import type { Answers, Project } from "../../../../worksheets/project/model.ts";
import { joiningCompany, projectOf } from "../project-of.ts";
import type { AdviceCase } from "./case.ts";

const meetings = (...rows: readonly Readonly<Record<string, string>>[]): Answers => ({
  "tour.preMeetings": { value: rows.map((cells, index) => ({ id: `r${index}`, cells })) },
});
/** Two companies on a tour that begins on 16 November 2026. */
const tour = (answers: Answers): Project =>
  projectOf(
    {},
    {
      companies: [joiningCompany("c1"), joiningCompany("c2")],
      answers: {
        "b5.dates": { value: [{ id: "d1", start: "2026-11-16", end: "2026-11-18" }] },
        ...answers,
      },
    },
  );
const at = (company: string, date: string, start = "") => ({ company, date, start });
const where = { item: "tour.preMeetings", sheet: "tour" } as const;

export const PRE_MEETING_CASES: readonly AdviceCase[] = [
  {
    rule: "pre-meeting-too-late",
    ...where,
    fires: tour(meetings(at("c1", "2026-11-16"))),
    says: "企業c1の顔合わせ（令和8年11月16日（月））が、ツアーの初日より前になっていません",
    silent: [
      tour(meetings(at("c1", "2026-11-15"))),
      tour(meetings(at("c1", "11月下旬"))),
      tour({ ...meetings(at("c1", "2026-11-16")), "b5.dates": { value: [] } }),
    ],
  },
  {
    rule: "pre-meetings-clash",
    ...where,
    fires: tour(meetings(at("c1", "2026-11-02", "18:00"), at("c2", "2026-11-02", "18:59"))),
    says: "企業c1と企業c2の顔合わせが、令和8年11月2日（月） 18:59に重なっています",
    silent: [
      // The guideline's agenda takes 60 minutes.
      tour(meetings(at("c1", "2026-11-02", "18:00"), at("c2", "2026-11-02", "19:00"))),
      tour(meetings(at("c1", "2026-11-02", "18:00"), at("c2", "2026-11-03", "18:00"))),
      tour(meetings(at("c1", "2026-11-02", "18:00"), at("c2", "2026-11-02"))),
    ],
  },
  {
    rule: "company-without-pre-meeting",
    ...where,
    fires: tour(meetings(at("c1", "2026-11-02"))),
    says: "企業c2との顔合わせが、まだ予定に入っていません",
    silent: [
      tour({}),
      tour(meetings(at("c1", "2026-11-02"), at("c2", ""))),
      tour({ ...meetings(at("c1", "2026-11-02")), "b5.preMeeting": { value: "no" } }),
    ],
  },
];
