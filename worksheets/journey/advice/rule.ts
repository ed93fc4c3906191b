import type { RegisterName } from "../../definition/register.ts";
import type { ItemRef, Municipality, Project } from "../../project/model.ts";

/** `warn`: will cause trouble if left as it is. `hint`: worth a thought. Neither ever blocks. */
export type AdviceSeverity = "warn" | "hint";

/** A field outside the worksheets' items to which an advice leads. */
export type AdviceField =
  | { readonly of: "municipality"; readonly key: keyof Municipality }
  | { readonly of: RegisterName; readonly row: string; readonly key: string };

/** One occurrence of what a rule looks for. */
export interface Found {
  /** The item it belongs to; absent for the municipality's own fields. */
  readonly ref?: ItemRef;
  readonly field?: AdviceField;
  /** The line, row, candidate or block within the answer: its id. */
  readonly at?: string;
  /** What was found. */
  readonly message: string;
  /** What can be done. */
  readonly todo: string;
  /** In place of the rule's own, where an occurrence weighs less. */
  readonly severity?: AdviceSeverity;
}

export interface AdviceContext {
  readonly project: Project;
  /** "YYYY-MM-DD"; without it nothing is overdue. */
  readonly today?: string;
}

export interface AdviceRule {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly severity: AdviceSeverity;
  /** Why it matters, shown to the user. */
  readonly reason: string;
  /** The published document the reason rests on, or the part of this app it is about. */
  readonly source: string;
  find(context: AdviceContext): readonly Found[];
}
