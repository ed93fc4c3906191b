import { assertNever } from "../../definition/assert-never.ts";
import type { Personal } from "../../definition/personal.ts";
import type { PersonalChoice } from "./hand-out-options.ts";

/** Of the texts that say how to reach somebody, the one that only says where: it is chosen by itself. */
const ADDRESS = "address";

/** Whether a field goes into hand-outs, given what was chosen. `key`: its own. */
export function isGiven(chosen: readonly PersonalChoice[], key: string, personal: Personal): boolean {
  switch (personal) {
    case "person":
    case "profile":
      return chosen.includes("people");
    // One field, from which neither part can be taken out safely.
    case "inCharge":
      return chosen.includes("people") && chosen.includes("contacts");
    case "contact":
      return chosen.includes(key === ADDRESS ? "addresses" : "contacts");
    case "note":
      return chosen.includes("notes");
    // Who is visited is what hand-outs are about.
    case "company":
    case "none":
      return true;
    default:
      return assertNever(personal);
  }
}
