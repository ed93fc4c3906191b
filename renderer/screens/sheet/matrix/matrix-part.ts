/** What of the matrix is shown where there is no room for all its columns. */
export type MatrixPart = "checks" | "decision";

export const MATRIX_PARTS: readonly (readonly [MatrixPart, string])[] = [
  ["checks", "チェック"],
  ["decision", "参加の判断・理由・メモ"],
];
