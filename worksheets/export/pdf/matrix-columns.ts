import type { MatrixSheet } from "../document-tree.ts";

/** Widths of the matrix' columns in points. */
export interface MatrixColumns {
  readonly name: number;
  readonly check: number;
  readonly added: readonly number[];
  readonly total: number;
}

/** A check needs room for two vertical lines of its heading and looks lost in more than this. */
const CHECK = { least: 21, most: 42 } as const;
const NAME_SHARE = 0.18;
const ADDED_SHARE = 0.44;

/** Divides the page's width: names and added columns first, the checks share the rest. */
export function matrixColumns(sheet: MatrixSheet, total: number): MatrixColumns {
  const checks = Math.max(1, sheet.groups.flatMap(({ columns }) => columns).length);
  const addedShare = sheet.addedColumns.length > 0 ? ADDED_SHARE : 0;
  const rest = total * (1 - NAME_SHARE - addedShare);
  const check = Math.min(CHECK.most, Math.max(CHECK.least, rest / checks));
  const left = total - check * checks;
  const nameShare = NAME_SHARE / (NAME_SHARE + addedShare);
  // The last added column is the memo, which needs the most room.
  const weights = sheet.addedColumns.map((_, index) => (index === sheet.addedColumns.length - 1 ? 5 : 1));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return {
    name: left * nameShare,
    check,
    added: weights.map((one) => (left * (1 - nameShare) * one) / weight),
    total,
  };
}
