import type { Project } from "../../../../worksheets/project/model.ts";

/** A project on which a rule speaks, and its nearest neighbours on which it keeps silent. */
export interface AdviceCase {
  readonly rule: string;
  readonly fires: Project;
  /** Part of the first message. */
  readonly says: string;
  /** Where it leads: the item and the sheet's key. Absent: the municipality's fields. */
  readonly item?: string;
  readonly sheet?: string;
  readonly silent: readonly Project[];
}

export const TODAY = "2026-06-01";
