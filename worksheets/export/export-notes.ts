import { codePointLabel } from "../text/code-point-label.ts";

/** What to say about control characters that Word files cannot hold; `removed` as `writeDocx` gives them. */
export function removedFromWordNotes(removed: readonly string[]): readonly string[] {
  if (removed.length === 0) return [];
  return [`Wordに入れられない制御文字を除きました（もとのファイルには残っています）：${removed.join("、")}`];
}

/** What to say about characters that no embedded font has; `missing` as `missingInPdf` gives them. */
export function missingInPdfNotes(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  return [`PDFでは次の文字を「〓」で表します（Wordには入ります）：${missing.map(codePointLabel).join("、")}`];
}
