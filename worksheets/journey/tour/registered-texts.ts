import type { BlockText, TourBlock } from "../../items/timetable.ts";
import type { Project } from "../../project/model.ts";
import { rowsById } from "../../project/rows-by-id.ts";

/**
 * What the registers know of a block's place: it stands there as long as nothing is typed for the block, and is never
 * copied into it. The place goes before the company, as the block is held there.
 */
export function registeredTexts(
  project: Project,
  { company, place }: TourBlock,
): { readonly [Key in Extract<BlockText, "address" | "contact">]?: string } {
  const at = place === undefined ? undefined : rowsById(project.places).get(place);
  const host = company === undefined ? undefined : rowsById(project.companies).get(company);
  const address = (at ?? host)?.address.trim() ?? "";
  const contact = host?.contact.trim() ?? "";
  return { ...(address === "" ? {} : { address }), ...(contact === "" ? {} : { contact }) };
}
