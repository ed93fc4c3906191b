import { WORKSHEETS } from "../catalog/index.ts";
import { CHECK_LABELS, type CheckValue } from "../items/check.ts";
import { answerText, isAnswered } from "../items/index.ts";
import { itemContext } from "../project/item-context.ts";
import type { Company, ItemRef, Project } from "../project/model.ts";
import { PARTICIPATION } from "../project/register-fields.ts";
import { rowsById } from "../project/rows-by-id.ts";

/** What one company has where another has something else. */
export interface ComparedCell {
  /** [] for nothing. */
  readonly lines: readonly string[];
  /** A check's state, for its sign. */
  readonly check?: CheckValue;
  /** Where it is written; undefined for the company's own fields. */
  readonly ref?: ItemRef;
}

export interface ComparedRow {
  readonly label: string;
  /** One per company. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedPart {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

const OWN: readonly (readonly [string, (company: Company) => string])[] = [
  ["業種", ({ industry }) => industry],
  ["参加の判断", ({ participation }) => PARTICIPATION.find(({ id }) => id === participation)?.label ?? ""],
  ["参加の理由", ({ reason }) => reason],
  ["メモ", ({ memo }) => memo],
];

/** The companies side by side: their own fields, the checks of B-1, the answers of B-3. Those that are gone are left out. */
export function compareCompanies(project: Project, ids: readonly string[]): readonly ComparedPart[] {
  const known = rowsById(project.companies);
  const companies = ids.flatMap((id) => known.get(id) ?? []);
  const own = OWN.map(([label, text]) => ({
    label,
    cells: companies.map((company) => ({ lines: text(company).trim() === "" ? [] : [text(company).trim()] })),
  }));
  const parts = WORKSHEETS.filter(({ answeredPer }) => answeredPer === "company").flatMap(({ code, steps }) =>
    steps.map(
      (step): ComparedPart => ({
        title: `${code} STEP${step.number} ${step.name}`,
        rows: step.items.map((item) => ({
          label: item.label,
          cells: companies.map((company): ComparedCell => {
            const ref = { item: item.id, company: company.id };
            const value = company.answers[item.id]?.value;
            if (item.kind === "check") {
              const check = (value as CheckValue | undefined) ?? "";
              return { lines: [CHECK_LABELS[check]], check, ref };
            }
            if (value === undefined || !isAnswered(item, value)) return { lines: [], ref };
            return { lines: answerText(item, value, itemContext(project, company.id)), ref };
          }),
        })),
      }),
    ),
  );
  return [{ title: "企業の情報", rows: own }, ...parts];
}
