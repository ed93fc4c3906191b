import { REGISTER_NAMES, type RegisterName } from "../../definition/register.ts";
import { sameJson } from "../../items/merge.ts";
import { mergeRows } from "../../items/merge-rows.ts";
import { removeRow } from "../edit-registers.ts";
import type { Project } from "../model.ts";
import { registerRows } from "../register-fields.ts";
import { rowsById } from "../rows-by-id.ts";
import { idsOf } from "./order.ts";
import type { ProjectPlace, RegisterRow, RowValue } from "./place.ts";
import { valueAt, withOrder, withValueAt } from "./place-value.ts";

/** A company that only lost the link to a removed partner has not been changed by anybody. */
const COMPANIES_LAST: readonly RegisterName[] = [
  ...REGISTER_NAMES.filter((register) => register !== "companies"),
  "companies",
];

/** Three states of one project. */
export interface Sides {
  readonly base: Project;
  readonly mine: Project;
  readonly theirs: Project;
}

/** One side removed the row, the other changed it. */
export interface RowConflict {
  readonly place: ProjectPlace;
  readonly mine: RowValue | undefined;
  readonly theirs: RowValue | undefined;
}

/**
 * Brings the rows that the base has to one state on all three sides: removed everywhere when one side removed it and
 * the other left it alone, so that its name takes its place in what the other side says about it; put back when the
 * other side has changed it, which is a conflict. After this every row of the base is on both sides.
 */
export function alignRows(given: Sides): {
  readonly sides: Sides;
  readonly conflicts: readonly RowConflict[];
} {
  let sides = given;
  const kept: { readonly register: RegisterName; readonly id: string }[] = [];
  for (const register of COMPANIES_LAST)
    for (const { id } of registerRows(given.base, register)) {
      const fate = fateOf(sides, register, id);
      if (fate === "remove") sides = withoutRow(sides, register, id);
      if (fate === "conflict") kept.push({ register, id });
    }
  const restored = kept.reduce<Sides>((all, { register, id }) => withBaseRow(all, register, id), sides);
  const conflicts = kept.map(({ register, id }): RowConflict => {
    const place: ProjectPlace = { kind: "row", register, row: id };
    return {
      place,
      mine: valueAt(given.mine, place) as RowValue | undefined,
      theirs: valueAt(given.theirs, place) as RowValue | undefined,
    };
  });
  return { sides: restored, conflicts };
}

/** The merged order of every register's rows; the same whichever side is mine. `merged` has the rows of both. */
export function withMergedOrders(merged: Project, { base, mine, theirs }: Sides): Project {
  return REGISTER_NAMES.reduce((project, register) => {
    const bare = (side: Project) => registerRows(side, register).map(({ id }) => ({ id }));
    return withOrder(project, register, idsOf(mergeRows(bare(base), bare(mine), bare(theirs)).value));
  }, merged);
}

function fateOf({ base, mine, theirs }: Sides, register: RegisterName, id: string) {
  const row = (side: Project) => rowsById<RegisterRow>(registerRows(side, register)).get(id);
  const [own, other] = [row(mine), row(theirs)];
  if (own !== undefined && other !== undefined) return "stays";
  const left = own ?? other;
  return left === undefined || sameJson(left, row(base)) ? "remove" : "conflict";
}

function withoutRow({ base, mine, theirs }: Sides, register: RegisterName, id: string): Sides {
  const without = (side: Project) =>
    rowsById<RegisterRow>(registerRows(side, register)).has(id) ? removeRow(side, register, id) : side;
  return { base: without(base), mine: without(mine), theirs: without(theirs) };
}

function withBaseRow({ base, mine, theirs }: Sides, register: RegisterName, id: string): Sides {
  const place: ProjectPlace = { kind: "row", register, row: id };
  const row = valueAt(base, place);
  const restored = (side: Project) =>
    valueAt(side, place) === undefined ? withValueAt(side, place, row) : side;
  return { base, mine: restored(mine), theirs: restored(theirs) };
}
