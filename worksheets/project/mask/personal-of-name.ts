import type { Personal } from "../../definition/personal.ts";
import type { RegisterName } from "../../definition/register.ts";
import { REGISTER_FIELDS } from "../register-fields.ts";

/** What the name of a register's row is, and so what is typed where such a name is asked for. */
export function personalOfName(register: RegisterName): Personal {
  return REGISTER_FIELDS[register].find(({ key }) => key === "name")?.personal ?? "none";
}
