import fc from "fast-check";
import { REGISTER_NAMES } from "../../../../worksheets/definition/register.ts";
import { addRow, removeRow } from "../../../../worksheets/project/edit-registers.ts";
import {
  compareProjects,
  type ProjectDifference,
} from "../../../../worksheets/project/merge/compare-projects.ts";
import { takeAll } from "../../../../worksheets/project/merge/take-difference.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import {
  newCompany,
  newPartner,
  newPlace,
  newProject,
  newTalent,
} from "../../../../worksheets/project/new-project.ts";
import { registerRows } from "../../../../worksheets/project/register-fields.ts";
import { projectArbitrary } from "../../../arbitraries/project-arbitrary.ts";

/** The ids that arbitrary answers refer to. */
export const SMALL_IDS = ["r1", "r2", "r3", "r4", "r5", "r6"] as const;

const ROWS = {
  companies: newCompany,
  talents: newTalent,
  places: newPlace,
  partners: (row: { readonly id: string; readonly name: string }) => newPartner({ ...row, division: "bank" }),
};

/** The project without references to rows that it does not have, as the app leaves one. */
export function sound(project: Project): Project {
  return REGISTER_NAMES.reduce(
    (all, register) =>
      SMALL_IDS.filter((id) => !registerRows(project, register).some((row) => row.id === id)).reduce(
        (mended, id) =>
          removeRow(addRow(mended, register, ROWS[register]({ id, name: `もとの${id}` })), register, id),
        all,
      ),
    project,
  );
}

/** A project of the same id and date as all others of this arbitrary, with references to its own rows only. */
export const copyArbitrary: fc.Arbitrary<Project> = projectArbitrary().map((project) =>
  sound({ ...project, id: "one", createdAt: "2026-04-01T00:00:00.000Z" }),
);

export interface Parted {
  readonly base: Project;
  readonly mine: Project;
  readonly theirs: Project;
  /** What each side has changed; they share no place. */
  readonly ours: readonly ProjectDifference[];
  readonly others: readonly ProjectDifference[];
}

const EMPTY = newProject("one", "2026-04-01T00:00:00.000Z");

/** Two copies of one project, at times an empty one, in which different people changed different places. */
export const partedArbitrary: fc.Arbitrary<Parted> = fc
  .tuple(fc.oneof(copyArbitrary, fc.constant(EMPTY)), copyArbitrary, fc.infiniteStream(fc.nat(3)))
  .map(([base, target, stream]) => {
    const shared = compareProjects(base, target).map((difference) => ({
      difference,
      who: stream.next().value,
    }));
    const of = (side: number) => shared.filter(({ who }) => who === side).map(({ difference }) => difference);
    const [ours, others] = [of(1), of(2)];
    return {
      base,
      mine: takeAll(base, ours, target),
      theirs: takeAll(base, others, target),
      ours,
      others,
    };
  });
