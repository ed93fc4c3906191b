import type { Project } from "../../../../worksheets/project/model.ts";
import { projectOf } from "../project-of.ts";
import { type AdviceCase, TODAY } from "./case.ts";

const asked = (by: string): Project =>
  projectOf({}, { answers: { "b5.venue": { question: { what: "会議室の空き", who: "総務課", by } } } });
const drafted: Project = projectOf(
  {},
  { answers: { "a1.summary": { value: "港のまち", illustrative: true } } },
);

export const ANSWER_CASES: readonly AdviceCase[] = [
  {
    rule: "anytime-without-owner",
    fires: projectOf({ "b6.frequency": { choice: "anytime" } }),
    says: "担当が決まっていません",
    item: "b6.owner",
    sheet: "b6",
    silent: [
      projectOf({ "b6.frequency": { choice: "monthly" } }),
      projectOf({ "a4.frequency": { choice: "anytime" }, "a4.owner": "商工課" }),
    ],
  },
  {
    rule: "no-final-report",
    fires: projectOf({ "b6.progress": { choices: ["report", "interim"] } }),
    says: "最終報告会",
    item: "b6.progress",
    sheet: "b6",
    silent: [projectOf(), projectOf({ "b6.progress": { choices: ["final"] } })],
  },
  {
    rule: "value",
    fires: projectOf({ "b5.venue": { choices: ["other"], text: "" } }),
    says: "活動拠点：「その他（具体的に）」",
    item: "b5.venue",
    sheet: "b5",
    silent: [
      projectOf({ "b5.venue": { choices: ["other"], text: "公民館" } }),
      // What B-4 keeps while it shows A-4's answers is not seen anywhere.
      projectOf({ "b4.topics": { choices: ["other"], text: "" } }),
    ],
  },
  {
    rule: "overdue-question",
    fires: asked("2026-05-31"),
    says: "令和8年5月31日（日））を過ぎています：会議室の空き",
    item: "b5.venue",
    sheet: "b5",
    silent: [asked(TODAY), asked("来週"), asked("")],
  },
  {
    rule: "still-illustrative",
    fires: drafted,
    says: "「地域の概要」が記入例のままです。",
    item: "a1.summary",
    sheet: "a1",
    silent: [{ ...drafted, id: "sample-kitami" }, projectOf({ "a1.summary": "港のまち" })],
  },
];
