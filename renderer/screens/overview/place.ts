import type { Advice } from "../../../worksheets/journey/advice.ts";
import { sheetKeyOf } from "../../../worksheets/journey/sheets.ts";
import type { ItemRef } from "../../../worksheets/project/model.ts";
import type { Screen } from "../../state/screen.ts";

/** Where something on the overview leads: to a screen, or to the dialog with the municipality's details. */
export type Place = Screen | { readonly name: "municipality" };

/** The field of a question. */
export function placeOfItem(ref: ItemRef): Screen {
  return {
    name: "sheet",
    sheet: sheetKeyOf(ref),
    item: ref.item,
    ...(ref.company === undefined ? {} : { company: ref.company }),
  };
}

/** Where advice can be followed. */
export function placeOfAdvice({ ref, field }: Advice): Place {
  if (field !== undefined && field.of !== "municipality")
    return { name: "registers", register: field.of, row: field.row };
  return ref === undefined ? { name: "municipality" } : placeOfItem(ref);
}
