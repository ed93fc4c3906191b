import { assertNever } from "../../definition/assert-never.ts";
import type { RegisterName } from "../../definition/register.ts";
import type { WorksheetId } from "../../definition/worksheet-definition.ts";
import type {
  Company,
  Entry,
  ItemRef,
  Municipality,
  OpenQuestion,
  Partner,
  Place,
  Talent,
} from "../model.ts";

/** Something in a project that is compared, taken over and decided about by itself. */
export type ProjectPlace =
  | { readonly kind: "municipality"; readonly field: keyof Municipality }
  /** A whole row of a register, which is on one side only. A company's own answers belong to it. */
  | { readonly kind: "row"; readonly register: RegisterName; readonly row: string }
  /** One field of a row that both sides have; `illustrative` is the 記入例 mark. */
  | { readonly kind: "field"; readonly register: RegisterName; readonly row: string; readonly field: string }
  | { readonly kind: "order"; readonly register: RegisterName }
  /**
   * One part of what is kept for a question, as it is stored: a shared worksheet's (B-4) is at the other one.
   * `answer` is the value together with its 記入例 mark.
   */
  | { readonly kind: EntryPart; readonly ref: ItemRef }
  | { readonly kind: "separated"; readonly worksheet: WorksheetId }
  /** `sheet`: see sheet-key.ts. */
  | { readonly kind: "confirmed"; readonly sheet: string };

export const ENTRY_PARTS = ["answer", "note", "question", "seen"] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

export type AnswerPart = Pick<Entry, "value" | "illustrative">;
export type RegisterRow = Company | Talent | Place | Partner;

/** A row and the ids of all rows of its register on the same side, which say where it stands. */
export interface RowValue {
  readonly row: RegisterRow;
  readonly order: readonly string[];
}

/**
 * What stands at a place: `municipality`, `note`: text; `field`: text, ids or the mark; `order`: ids; `answer`:
 * AnswerPart; `question`: OpenQuestion; `row`: RowValue; `seen`, `separated`, `confirmed`: true. Undefined: nothing.
 */
export type PlaceValue = string | true | readonly string[] | AnswerPart | OpenQuestion | RowValue | undefined;

/** Names a place in lists and decisions; stable for equal places. */
export function placeId(place: ProjectPlace): string {
  const { kind } = place;
  switch (kind) {
    case "municipality":
      return named(kind, place.field);
    case "row":
      return named(kind, place.register, place.row);
    case "field":
      return named(kind, place.register, place.row, place.field);
    case "order":
      return named(kind, place.register);
    case "separated":
      return named(kind, place.worksheet);
    case "confirmed":
      return named(kind, place.sheet);
    case "answer":
    case "note":
    case "question":
    case "seen":
      return named(kind, place.ref.item, ...(place.ref.company === undefined ? [] : [place.ref.company]));
    default:
      return assertNever(place);
  }
}

/** Row ids from a file may hold any character, so the parts are quoted. */
function named(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
