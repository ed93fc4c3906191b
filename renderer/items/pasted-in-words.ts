import { sizeInWords } from "../grid/cell-range.ts";
import { MOST_PASTED_ROWS } from "./table-edits.ts";

interface Pasted {
  readonly rows: number;
  readonly columns: number;
  /** There were more rows than one paste may bring. */
  readonly cut: boolean;
  /** Columns wider than the table. */
  readonly leftOut: number;
  /** Names that were new to a register. */
  readonly added: number;
}

/** Says what a paste did, and above all what of it was not taken. */
export function pastedInWords({ rows, columns, cut, leftOut, added }: Pasted): string {
  return [
    `${sizeInWords({ rows, columns })}を貼り付けました`,
    ...(cut ? [`一度に貼り付けられるのは${MOST_PASTED_ROWS}行までのため、残りの行は入れていません`] : []),
    ...(leftOut > 0 ? [`表の右にはみ出す${leftOut}列は入れていません`] : []),
    ...(added > 0 ? [`一覧にない${added}件は、一覧にも追加しました`] : []),
  ].join("。");
}
