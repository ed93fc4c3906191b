import { useDeferredValue, useMemo } from "react";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import type { Company } from "../../../../worksheets/project/model.ts";
import { CHECK_IDS, columnTotals, FIRST_OF_STEP } from "./company-checks.ts";

interface MatrixTotalsProps {
  readonly companies: readonly Company[];
  /** Ids of the companies shown. */
  readonly rows: readonly string[];
}

/** How many of the companies shown have 済 in each column. */
export function MatrixTotals({ companies, rows }: MatrixTotalsProps) {
  // Only this foot is rendered a second time, not the table.
  const counted = useDeferredValue(companies);
  const totals = useMemo(() => {
    const shown = new Set(rows);
    return columnTotals(counted.filter(({ id }) => shown.has(id)));
  }, [counted, rows]);
  return (
    <tfoot>
      <tr>
        <th className="matrix__name" scope="row">
          済の数
          <span className="matrix__of">{`（${rows.length}社中）`}</span>
        </th>
        {CHECK_IDS.map((item, index) => (
          <td
            key={item}
            className={FIRST_OF_STEP.has(item) ? "matrix__total matrix__first" : "matrix__total"}
          >
            <span className="visually-hidden">{`${itemDefinition(item).label} 済 `}</span>
            <span className="matrix__count">{totals[index]}</span>
          </td>
        ))}
        <td className="matrix__first" colSpan={4} />
      </tr>
    </tfoot>
  );
}
