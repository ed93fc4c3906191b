import { REGISTER_NAMES, type RegisterName } from "../../../worksheets/definition/register.ts";
import { LIST_COLUMNS } from "./list-columns.ts";

/** The keys of the columns that each register's list shows beside the name. Kept for this computer, not in a project. */
export type ShownColumns = { readonly [R in RegisterName]: readonly string[] };

const KEY = "co-lead-register-columns";

const INITIAL = Object.fromEntries(
  REGISTER_NAMES.map((register) => [
    register,
    LIST_COLUMNS[register].filter(({ initially }) => initially).map(({ key }) => key),
  ]),
) as unknown as ShownColumns;

/** The columns chosen last on this computer; what cannot be read is as at first. Even naming the storage may throw. */
export function readShownColumns(storage: () => Pick<Storage, "getItem">): ShownColumns {
  try {
    const stored = JSON.parse(storage().getItem(KEY) ?? "{}") as Readonly<Record<string, unknown>>;
    const chosen = REGISTER_NAMES.map((register) => {
      const keys = stored[register];
      if (!Array.isArray(keys)) return [register, INITIAL[register]];
      return [register, LIST_COLUMNS[register].map(({ key }) => key).filter((key) => keys.includes(key))];
    });
    return Object.fromEntries(chosen) as ShownColumns;
  } catch {
    return INITIAL;
  }
}

/** Remembers the columns where the browser allows it. */
export function writeShownColumns(storage: () => Pick<Storage, "setItem">, columns: ShownColumns): void {
  try {
    storage().setItem(KEY, JSON.stringify(columns));
  } catch {
    // Nothing but a preference is lost.
  }
}
