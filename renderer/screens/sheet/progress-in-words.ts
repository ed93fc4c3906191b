import type { SheetProgress } from "../../../worksheets/journey/progress.ts";

/** How far a sheet is. `declared`: somebody has said that it is complete, whatever is still empty. */
export function progressInWords({ counts }: Pick<SheetProgress, "counts">, declared: boolean): string {
  const { answered, total, missing, openQuestions } = counts;
  const parts = [`${total}項目のうち${answered}項目に記入`];
  if (missing > 0)
    parts.push(declared ? `${missing}項目は空欄のまま` : `記入済みにするまで、あと${missing}項目`);
  if (openQuestions > 0) parts.push(`要確認${openQuestions}件`);
  return parts.join("・");
}
