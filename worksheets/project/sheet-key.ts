import { ALL_SHEETS } from "../catalog/index.ts";
import type { WorksheetDefinition, WorksheetId } from "../definition/worksheet-definition.ts";

/** Whether every company has a sheet of its own (B-3). B-1 is answered per company too, but on one sheet for all. */
export function isOneSheetPerCompany({ answeredPer, layout }: WorksheetDefinition): boolean {
  return answeredPer === "company" && layout === "form";
}

/** How a sheet is named in `Project.confirmed`: the worksheet's id, or "b3/<company id>". */
export function sheetKey(worksheet: WorksheetId, company?: string): string {
  return company === undefined ? worksheet : `${worksheet}/${company}`;
}

/** The company a sheet is about, if it is about one. */
export function companyOfSheet(key: string): string | undefined {
  const slash = key.indexOf("/");
  return slash < 0 ? undefined : key.slice(slash + 1);
}

/** Whether a text names a sheet that the catalog has. The company need not exist any more. */
export function isSheetKey(key: string): boolean {
  const company = companyOfSheet(key);
  const worksheet = ALL_SHEETS.find(({ id }) => key === sheetKey(id, company));
  return (
    worksheet !== undefined && company !== "" && isOneSheetPerCompany(worksheet) === (company !== undefined)
  );
}
