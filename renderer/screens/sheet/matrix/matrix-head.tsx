import { memo } from "react";
import type { WorksheetDefinition } from "../../../../worksheets/definition/worksheet-definition.ts";
import { CHECK_IDS } from "./company-checks.ts";

interface MatrixHeadProps {
  readonly definition: WorksheetDefinition;
}

/** The columns as on the form: steps side by side, their checks with upright headings. */
export const MatrixHead = memo(function MatrixHead({ definition }: MatrixHeadProps) {
  const { steps } = definition;
  return (
    <thead>
      <tr>
        <th className="matrix__name" scope="col" rowSpan={2} data-corner="" title="すべてのチェックを選ぶ">
          候補企業名
        </th>
        {steps.map((step) => (
          <th key={step.id} className="matrix__group" scope="colgroup" colSpan={step.items.length}>
            <span className="matrix__step">STEP{step.number}</span>
            {step.name}
          </th>
        ))}
        {["参加の判断", "参加の理由", "メモ"].map((title) => (
          <th key={title} className="matrix__added" scope="col" rowSpan={2}>
            {title}
            <span className="matrix__mark">追加項目</span>
          </th>
        ))}
        <th className="matrix__menu" scope="col" rowSpan={2}>
          <span className="visually-hidden">操作</span>
        </th>
      </tr>
      <tr>
        {steps.flatMap((step) =>
          step.items.map((item, index) => (
            <th
              key={item.id}
              data-column={CHECK_IDS.indexOf(item.id)}
              title="列を選ぶ"
              className={index === 0 ? "matrix__upright matrix__first" : "matrix__upright"}
              scope="col"
            >
              <span>{item.prompt}</span>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
});
