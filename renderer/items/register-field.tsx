import { useRef, useState } from "react";
import type { RegisterName } from "../../worksheets/definition/register.ts";
import { type CellRow, readRegisterCell, registerCell } from "../../worksheets/items/register-cell.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { registerRows } from "../../worksheets/project/register-fields.ts";
import { rowsById } from "../../worksheets/project/rows-by-id.ts";
import { useApp } from "../state/app-context.tsx";
import { SuggestField } from "../ui/suggest-field.tsx";
import { rowNamedIn } from "./register-row.ts";
import { useRegisterNames } from "./use-register.ts";

interface RegisterFieldProps {
  /** A name is looked for in each of them. */
  readonly registers: readonly RegisterName[];
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly name?: string | undefined;
  /** A row as a cell stores it (items/register-cell.ts), "" for none, or a text where texts may be stored. */
  readonly stored: string;
  /** Whether a text that is no row's name is stored while it is typed. */
  readonly keepsText: boolean;
  onStore(stored: string, typing: boolean): void;
  /** A name that is in none of the registers was entered: the field has been left, or Enter pressed. */
  onNew(name: string): void;
  onEnter?(): void;
}

/** A row of one of the registers by its name; a name that is new becomes a row. */
export function RegisterField({
  registers,
  stored,
  keepsText,
  onStore,
  onNew,
  onEnter,
  ...field
}: RegisterFieldProps) {
  const { project } = useApp();
  const names = useRegisterNames(registers);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  // What stood there before anybody typed is never made a row by merely passing through the field.
  const touched = useRef(false);
  const open = project.getState().project;
  const named = readRegisterCell(registers, stored);
  const linked = open && named && nameOf(open, named);
  const text = typed ?? linked ?? stored;

  const type = (next: string) => {
    if (next === text) return;
    touched.current = true;
    // Only the very same name is taken at once: what is shown must not change while an input method composes.
    const row = open && next.trim() !== "" ? rowCalled(open, registers, next) : undefined;
    setTyped(row || keepsText || next === "" ? undefined : next);
    if (row) onStore(registerCell(registers, row), false);
    else if (keepsText || next === "") onStore(next, true);
  };
  const enter = () => {
    if (!touched.current) return;
    touched.current = false;
    const name = text.trim();
    setTyped(undefined);
    if (linked !== undefined && typed === undefined) return;
    const known = open && rowNamedIn(open, registers, name);
    if (known !== undefined) onStore(registerCell(registers, known), false);
    else if (name !== "") onNew(name);
  };
  return (
    <SuggestField
      {...field}
      suggestions={names}
      value={text}
      onChange={type}
      onBlur={enter}
      onEnter={() => {
        enter();
        onEnter?.();
      }}
    />
  );
}

function nameOf(project: Project, { register, row }: CellRow): string | undefined {
  return rowsById<{ readonly id: string; readonly name: string }>(registerRows(project, register)).get(row)
    ?.name;
}

/** The first row of exactly this name. */
function rowCalled(
  project: Project,
  registers: readonly RegisterName[],
  wanted: string,
): CellRow | undefined {
  for (const register of registers) {
    const row = registerRows(project, register).find(({ name }) => name === wanted);
    if (row) return { register, row: row.id };
  }
  return undefined;
}
