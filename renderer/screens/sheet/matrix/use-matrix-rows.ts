import { useRef } from "react";
import type { Company } from "../../../../worksheets/project/model.ts";
import { type MatrixView, matrixRows } from "./matrix-rows.ts";

/**
 * The ids of the rows to show. They are arranged anew when companies come or go or another view is chosen, not when
 * a check changes: a row must not jump away under the hand that ticks it.
 */
export function useMatrixRows(companies: readonly Company[], view: MatrixView): readonly string[] {
  const members = companies.map(({ id }) => id).join(" ");
  const last = useRef<{
    readonly view: MatrixView;
    readonly members: string;
    readonly rows: readonly string[];
  }>(undefined);
  if (last.current?.view !== view || last.current.members !== members)
    last.current = { view, members, rows: matrixRows(companies, view) };
  return last.current.rows;
}
