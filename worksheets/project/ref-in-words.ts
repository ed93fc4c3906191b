import { itemDefinition, stepOfItem, worksheetOfItem } from "../catalog/index.ts";
import type { ItemRef, Project } from "./model.ts";
import { REGISTER_LABELS, registerRows } from "./register-fields.ts";
import { rowsById } from "./rows-by-id.ts";

/** How a row without a name is shown. */
const NAMELESS = "（名称未記入）";

/** A row's name as shown to users. */
export function shownName(name: string): string {
  return name.trim() === "" ? NAMELESS : name.trim();
}

/** 「A-1 STEP2「地域の課題」」, 「ツアー計画「移動時間」」: where an item stands. Throws on an unknown item. */
export function itemInWords(itemId: string): string {
  const { code, layout } = worksheetOfItem(itemId);
  const step = layout === "planner" ? "" : ` STEP${stepOfItem(itemId).number}`;
  return `${code}${step}「${itemDefinition(itemId).label}」`;
}

/** The same for one question, with the company it is about: 「企業「環境大善」の B-3 STEP3「ビジョン実現の壁」」. */
export function refInWords(project: Project, { item, company }: ItemRef): string {
  if (company === undefined) return itemInWords(item);
  const name = rowsById(registerRows(project, "companies")).get(company)?.name ?? "";
  return `${REGISTER_LABELS.companies}「${shownName(name)}」の ${itemInWords(item)}`;
}
