import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import type { RegisterName } from "../../worksheets/definition/register.ts";
import type { AnswerValue } from "../../worksheets/items/index.ts";
import { setValue } from "../../worksheets/project/edit-answers.ts";
import type { ItemRef } from "../../worksheets/project/model.ts";
import { REGISTER_LABELS, registerRows } from "../../worksheets/project/register-fields.ts";
import { useApp, useProjectState } from "../state/app-context.tsx";
import { newId } from "../state/new-id.ts";
import { type RowKind, withNewRow } from "./register-row.ts";

/** The names in the registers, each once, in their order. */
export function useRegisterNames(registers: readonly RegisterName[]): readonly string[] {
  const lists = useProjectState(
    useShallow(({ project }) =>
      registers.map((register): readonly { readonly name: string }[] =>
        project ? registerRows(project, register) : NO_ROWS,
      ),
    ),
  );
  return useMemo(
    () => [
      ...new Set(
        lists
          .flat()
          .map(({ name }) => name.trim())
          .filter((name) => name !== ""),
      ),
    ],
    [lists],
  );
}

const NO_ROWS: readonly { readonly name: string }[] = [];

export interface NewRow {
  readonly register: RegisterName;
  readonly name: string;
  readonly kind?: RowKind | undefined;
  /** The answer with the new row in it. */
  toValue(rowId: string): AnswerValue;
}

/** Adds a row to a register and answers a question with it, as one step of undo, and says so. */
export function useAddToRegister(itemRef: ItemRef): (row: NewRow) => void {
  const { project, session } = useApp();
  return ({ register, name, kind, toValue }) => {
    const id = newId();
    const label = REGISTER_LABELS[register];
    project.getState().edit({
      label: `${label}「${name.trim()}」の追加`,
      place: { ref: itemRef },
      change: (before) => setValue(withNewRow(before, register, { id, name }, kind), itemRef, toValue(id)),
    });
    session.getState().announce(`「${name.trim()}」を、${label}の一覧にも追加しました`);
  };
}
