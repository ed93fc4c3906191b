import type { RegisterName } from "../../definition/register.ts";
import { REGISTER_FIELDS, type RegisterField } from "../register-fields.ts";
import { joinedTexts, type UniteWay } from "./unite-way.ts";

export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** Fields of one line in which two texts can stand; of the others only one can, and a note says the other. */
const SEVERAL: ReadonlySet<string> = new Set(["industry", "address", "contact", "affiliation", "duration"]);

export function fieldsOf(register: RegisterName): readonly RegisterField[] {
  return REGISTER_FIELDS[register];
}

const hasMemo = (register: RegisterName) => fieldsOf(register).some(({ key }) => key === "memo");

/** How two differing versions of a field go together. */
export function bothOf(
  register: RegisterName,
  { key, field }: RegisterField,
): "joined" | "noted" | undefined {
  if (field === "longText" || field === "many" || SEVERAL.has(key)) return "joined";
  return hasMemo(register) ? "noted" : undefined;
}

/** Whether a field says nothing: nobody has been asked yet (参加の判断), nothing is written. */
export function isBlankField({ key }: RegisterField, stored: unknown): boolean {
  if (Array.isArray(stored)) return stored.length === 0;
  return String(stored ?? "").trim() === "" || (key === "participation" && stored === "notAsked");
}

export function isSameField(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part) => other.includes(part));
  return String(one).trim() === String(other).trim();
}

/** What a field of the united row holds. A way that the field does not know is the kept row's. */
export function unitedField(
  register: RegisterName,
  field: RegisterField,
  way: UniteWay,
  kept: unknown,
  removed: unknown,
): unknown {
  if (isBlankField(field, removed)) return kept;
  if (isBlankField(field, kept) || way === "removed") return removed;
  if (way === "kept" || bothOf(register, field) !== "joined") return kept;
  if (Array.isArray(kept)) return [...new Set([...kept, ...(removed as readonly unknown[])])];
  return joinedTexts(String(kept), String(removed), field.field === "longText" ? "\n" : "／");
}
