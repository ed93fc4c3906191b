import { assertNever } from "../../definition/assert-never.ts";
import type { Personal } from "../../definition/personal.ts";

/** What the user wants masked (墨消し) in a copy for others. */
export interface MaskChoices {
  /** Names of persons, with what tells who they are (所属, 自己紹介). */
  readonly people: boolean;
  /** 連絡先 and companies' 所在地; mail addresses and telephone numbers wherever they stand. */
  readonly contacts: boolean;
  /** メモ and 要確認. */
  readonly notes: boolean;
  /** 企業名 */
  readonly companies: boolean;
}

/** Stands for whatever was masked. Of one length, so that it does not give away the length of what it covers. */
export const MASK = "■■■";

/** Whether a field that holds this is masked as a whole. */
export function isMasked(choices: MaskChoices, personal: Personal): boolean {
  switch (personal) {
    case "person":
    case "profile":
      return choices.people;
    // One field, from which neither part can be taken out safely.
    case "inCharge":
      return choices.people || choices.contacts;
    case "contact":
      return choices.contacts;
    case "note":
      return choices.notes;
    case "company":
      return choices.companies;
    case "none":
      return false;
    default:
      return assertNever(personal);
  }
}
