import { useState } from "react";
import type { TableValue } from "../../worksheets/items/table.ts";
import { newId } from "../state/new-id.ts";

/**
 * The rows to show of a table, or of each of its boxes (numbered from 0; a table without boxes is box 0). Each has a
 * ghost: a row to type into that becomes part of the answer with the first thing in it.
 */
export function useTableRows(value: TableValue) {
  const [seed] = useState(newId);
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const taken = new Set(value.map(({ id }) => id));

  /** The id of the box's ghost: the first that is no row yet. */
  const ghostOf = (box: number): string => {
    for (let count = 0; ; count++) {
      const id = `${seed}${box}-${count}`;
      if (!taken.has(id)) return id;
    }
  };
  return {
    ghostOf,
    /** The rows, with the ghost where it is to be seen. */
    shown: (box: number, rows: TableValue): TableValue => {
      const id = ghostOf(box);
      return rows.length === 0 || wanted.includes(id) ? [...rows, { id, cells: {} }] : rows;
    },
    /** Shows the box's ghost and tells its id. */
    want: (box: number): string => {
      const id = ghostOf(box);
      setWanted((before) => [...before, id]);
      return id;
    },
    drop: (id: string) => setWanted((before) => before.filter((other) => other !== id)),
  };
}
