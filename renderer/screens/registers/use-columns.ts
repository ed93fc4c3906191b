import { useState } from "react";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { readShownColumns, writeShownColumns } from "./shown-columns.ts";

/** The columns a register's list shows, and how to choose others for this computer. */
export function useColumns(
  register: RegisterName,
): readonly [readonly string[], (columns: readonly string[]) => void] {
  const [shown, setShown] = useState(() => readShownColumns(() => localStorage));
  const choose = (columns: readonly string[]) => {
    const next = { ...shown, [register]: columns };
    setShown(next);
    writeShownColumns(() => localStorage, next);
  };
  return [shown[register], choose];
}
