import type { ItemDefinition } from "./item-definition.ts";

/** The guideline's ten worksheets, and the tour plan that goes on from B-5. */
export type WorksheetId = "a1" | "a2" | "a3" | "a4" | "b1" | "b2" | "b3" | "b4" | "b5" | "b6" | "tour";

export interface StepDefinition {
  /** Stable, e.g. `a1.step1`. */
  readonly id: string;
  /** The step's number on the form: 1 prints "STEP1". */
  readonly number: number;
  /** The guideline's own name of the step. */
  readonly name: string;
  readonly items: readonly ItemDefinition[];
  /** The official form starts a new page before this step and repeats the title. */
  readonly startsPage?: true;
}

export interface WorksheetDefinition {
  readonly id: WorksheetId;
  /** As printed: "A-1". */
  readonly code: string;
  /** A = 地域 ↔ 高度デジタル人材, B = 地域中小企業 ↔ 高度デジタル人材. */
  readonly track: "A" | "B";
  /** Official title without the code, ending in "ワークシート". */
  readonly title: string;
  /** One line below the title (ours). */
  readonly instruction: string;
  /** `project`: one set of answers; `company`: one set per company of the register. */
  readonly answeredPer: "project" | "company";
  /**
   * `form`: step column and question boxes; `matrix`: one row per company (B-1); `planner`: no form of the guideline's,
   * with a screen and hand-outs of its own.
   */
  readonly layout: "form" | "matrix" | "planner";
  /** Shows the answers of this worksheet until the user separates them (B-4 → A-4). */
  readonly sharedWith?: WorksheetId;
  /** Where the form stands in the guideline. */
  readonly source: string;
  readonly steps: readonly StepDefinition[];
}
