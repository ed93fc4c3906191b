import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { recruitmentSteps } from "./recruitment-steps.ts";

/** keeping the talents informed after the meet-up, and choosing those for the tour. */
export const a4: WorksheetDefinition = {
  id: "a4",
  code: "A-4",
  track: "A",
  title: "人材の関心に応じた情報提供（人材募集含む）ワークシート",
  instruction:
    "人材の関心に応じて提供する情報と方法を決め、フィールドワークツアーに参加する人材を検討します。",
  answeredPer: "project",
  layout: "form",
  source: "ガイドライン ワークシートA-4",
  steps: recruitmentSteps("a4"),
};
