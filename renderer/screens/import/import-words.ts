import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import type { ActionCounts } from "../../../worksheets/exchange/import/import-plan.ts";
import type { TableNote, TableSheet } from "../../../worksheets/exchange/read/table.ts";
import { REGISTER_UNITS } from "../../../worksheets/project/register-fields.ts";

/** "追加 12社、更新 3社": what an import changes. */
export function changedInWords(register: RegisterName, { add, update }: ActionCounts): string {
  const unit = REGISTER_UNITS[register];
  return [...(add > 0 ? [`追加 ${add}${unit}`] : []), ...(update > 0 ? [`更新 ${update}${unit}`] : [])].join(
    "、",
  );
}

/** What the undo history calls an import. */
export function importLabel(name: string, register: RegisterName, counts: ActionCounts): string {
  return `「${name}」の取り込み（${changedInWords(register, counts)}）`;
}

/** "A", "B", … "AA": a column as spreadsheets name it. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

/** What the user has to know of a sheet before it is imported. */
export function sheetNotes(sheet: TableSheet, notes: readonly TableNote[]): readonly string[] {
  const hiddenRows = sheet.rows.filter(({ hidden }) => hidden).length;
  const hiddenColumns = sheet.hiddenColumns.filter((column) => column < sheet.width);
  return [
    ...notes.map(noteInWords),
    ...(sheet.hidden ? ["このシートは、Excelで非表示になっています。"] : []),
    ...(hiddenRows > 0
      ? [`Excelで非表示（フィルターを含む）の行が${hiddenRows}行あります。はじめは取り込みません。`]
      : []),
    ...(hiddenColumns.length > 0
      ? [`Excelで非表示の列があります（${hiddenColumns.map(columnLetter).join("、")}列）。`]
      : []),
    ...(sheet.filledFromMerged > 0
      ? [`縦に結合されたセルの値を、結合された各行に入れました（${sheet.filledFromMerged}か所）。`]
      : []),
    ...(sheet.formulas > 0
      ? [`数式のセルが${sheet.formulas}個あります。計算はせず、保存されている結果を読みました。`]
      : []),
  ];
}

function noteInWords(note: TableNote): string {
  switch (note.kind) {
    case "macros":
      return "マクロの入ったファイルです。マクロは実行していません。";
    case "externalLinks":
      return "ほかのファイルへのリンクがあります。リンク先は読んでいません。";
    case "openQuote":
      return `${note.row}行目の引用符（"）が閉じていません。その行からあとの引用符は、ふつうの文字として読みました。`;
    default:
      return assertNever(note);
  }
}
