import { codePointLabel } from "../text/code-point-label.ts";

/** What to say about control characters that Word files cannot hold; `removed` as `writeDocx` gives them. */
export function removedFromWordNotes(removed: readonly string[]): readonly string[] {
  if (removed.length === 0) return [];
  return [`Wordに入れられない制御文字を除きました（もとのファイルには残っています）：${removed.join("、")}`];
}

/** The same about Excel and .csv files. */
export function removedFromTableNotes(removed: readonly string[]): readonly string[] {
  if (removed.length === 0) return [];
  return [`表に入れられない制御文字を除きました（もとのファイルには残っています）：${removed.join("、")}`];
}

/** What to say about cells whose text ends early; `cut` as `writeXlsx` gives them. */
export function cutInExcelNotes(cut: readonly string[]): readonly string[] {
  if (cut.length === 0) return [];
  return [
    `Excelのセルに入りきらない長い文章を、途中までにしました（もとのファイルには残っています）：${cut.join("、")}`,
  ];
}

/** What to say about characters that no embedded font has; `missing` as `missingInPdf` gives them. */
export function missingInPdfNotes(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`PDFでは次の文字を「〓」で表します（Wordには入ります）：${missing.map(codePointLabel).join("、")}`];
}
