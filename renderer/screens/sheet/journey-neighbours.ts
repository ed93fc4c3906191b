import { worksheet } from "../../../worksheets/catalog/index.ts";
import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";
import { JOURNEY_ORDER } from "../../../worksheets/journey/sheets.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { shownName } from "../../../worksheets/project/ref-in-words.ts";
import { companyOfSheet, isOneSheetPerCompany, sheetKey } from "../../../worksheets/project/sheet-key.ts";
import { companiesInOrder } from "./company/company-order.ts";

/** A sheet to go on to. */
export interface Neighbour {
  readonly key: string;
  /** 「A-2」, or 「B-3 環境大善」. */
  readonly name: string;
}

export interface Neighbours {
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

/**
 * The sheets before and after one in the guideline's order. The list of companies ("b3") stands before their sheets,
 * which follow in the list's order; from elsewhere the way leads to the list, so that nobody has to leaf through
 * 300 companies.
 */
export function journeyNeighbours(project: Project, key: string): Neighbours {
  const places = placesOfJourney(project, companyOfSheet(key) !== undefined || isListOfCompanies(key));
  const index = places.findIndex((place) => place.key === key);
  if (index < 0) return {};
  const [previous, next] = [places[index - 1], places[index + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

function isListOfCompanies(key: string): boolean {
  return JOURNEY_ORDER.some((id) => id === key && isOneSheetPerCompany(worksheet(id)));
}

function placesOfJourney(project: Project, withCompanies: boolean): readonly Neighbour[] {
  return JOURNEY_ORDER.flatMap((id) => [
    { key: id, name: worksheet(id).code },
    ...(withCompanies && isOneSheetPerCompany(worksheet(id)) ? companySheets(project, id) : []),
  ]);
}

function companySheets(project: Project, id: WorksheetId): readonly Neighbour[] {
  return companiesInOrder(project).map((company) => ({
    key: sheetKey(id, company.id),
    name: `${worksheet(id).code} ${shownName(company.name)}`,
  }));
}
