import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { recruitmentSteps } from "./recruitment-steps.ts";

/** B-4: the form of A-4 as seen from the companies' track; one set of answers until separated. */
export const b4: WorksheetDefinition = {
  id: "b4",
  code: "B-4",
  track: "B",
  title: "人材の関心に応じた情報提供（人材募集含む）ワークシート",
  instruction:
    "人材の関心に応じて提供する情報と方法を決め、フィールドワークツアーに参加する人材を検討します。",
  answeredPer: "project",
  layout: "form",
  sharedWith: "a4",
  source: "ガイドライン ワークシートB-4",
  steps: recruitmentSteps("b4"),
};
