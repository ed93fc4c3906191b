import type { RegisterName } from "../../definition/register.ts";
import { REGISTER_LABELS } from "../register-fields.ts";

const LETTERS = 26;

/** What a masked row is called, so that its mentions still belong together: 人材A, 人材B, … 人材Z, 人材AA. */
export function alias(register: RegisterName, index: number): string {
  return `${REGISTER_LABELS[register]}${letters(index)}`;
}

/** 0 → A, 25 → Z, 26 → AA, as a spreadsheet counts its columns. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? last : `${letters(Math.floor(index / LETTERS) - 1)}${last}`;
}
