import type { ItemRef, Project } from "../project/model.ts";
import type { AdviceField, AdviceSeverity } from "./advice/rule.ts";
import { ADVICE_RULES } from "./advice/rules.ts";
import { sheetKeyOf } from "./sheets.ts";

/** Something about the project that is worth a look. Informs, never blocks. All texts are Japanese. */
export interface Advice {
  /** The rule's id. */
  readonly id: string;
  readonly severity: AdviceSeverity;
  /** The item it belongs to, and its sheet's key; both absent for the municipality's own fields. */
  readonly ref?: ItemRef;
  readonly sheet?: string;
  /** The register row's or municipality's field to fill, where it is not the item's answer itself. */
  readonly field?: AdviceField;
  /** The line, row, candidate or block within the answer: its id. */
  readonly at?: string;
  /** What was found. */
  readonly message: string;
  /** Why it matters. */
  readonly reason: string;
  /** What can be done. */
  readonly todo: string;
  readonly source: string;
}

/** Everything worth a look, rule by rule in the order of the worksheets. `today`: "YYYY-MM-DD", for deadlines. */
export function advice(project: Project, options: { readonly today?: string } = {}): readonly Advice[] {
  return ADVICE_RULES.flatMap(({ id, severity, reason, source, find }) =>
    find({ project, ...options }).map((found) => ({
      id,
      severity,
      reason,
      source,
      ...found,
      ...(found.ref ? { sheet: sheetKeyOf(found.ref) } : {}),
    })),
  );
}
