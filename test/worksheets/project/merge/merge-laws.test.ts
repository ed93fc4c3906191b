import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REGISTER_NAMES } from "../../../../worksheets/definition/register.ts";
import { sameJson } from "../../../../worksheets/items/merge.ts";
import {
  compareProjects,
  type ProjectDifference,
} from "../../../../worksheets/project/merge/compare-projects.ts";
import { conflictInWords } from "../../../../worksheets/project/merge/conflict-in-words.ts";
import { decide, decidedProject } from "../../../../worksheets/project/merge/decide.ts";
import {
  type MergeInput,
  mergeProjects,
  type ProjectMerge,
} from "../../../../worksheets/project/merge/merge-projects.ts";
import type { AnswerPart } from "../../../../worksheets/project/merge/place.ts";
import { valueAt } from "../../../../worksheets/project/merge/place-value.ts";
import { takeAll } from "../../../../worksheets/project/merge/take-difference.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import { registerRows } from "../../../../worksheets/project/register-fields.ts";
import { validateProject } from "../../../../worksheets/project/validate-project.ts";
import { whereUsed } from "../../../../worksheets/project/where-used.ts";
import { copyArbitrary, partedArbitrary, SMALL_IDS } from "./edited-projects.ts";

const RUNS = { numRuns: 60 };
const three = fc.record({
  base: fc.option(copyArbitrary, { nil: undefined }),
  mine: copyArbitrary,
  theirs: copyArbitrary,
});

function merged(input: MergeInput): ProjectMerge {
  const result = mergeProjects(input);
  if (result.kind !== "merged") throw new Error(JSON.stringify(result));
  return result.merge;
}

const decidedBy = (merge: ProjectMerge, decision: "mine" | "theirs") =>
  decidedProject(merge.conflicts.reduce((all, { id }) => decide(all, id, decision), merge));

/** References to rows that are not there. */
function dangling(project: Project): readonly string[] {
  return REGISTER_NAMES.flatMap((register) =>
    SMALL_IDS.filter((id) => !registerRows(project, register).some((row) => row.id === id)).flatMap((id) =>
      whereUsed(project, register, id).map(({ words }) => `${words} → ${register} ${id}`),
    ),
  );
}

const rowsRemoved = (...changes: readonly (readonly ProjectDifference[])[]) =>
  changes.flat().some(({ place, after }) => place.kind === "row" && after === undefined);

describe("mergeProjects", () => {
  it("changes nothing when both sides are the same, with or without a base", () => {
    fc.assert(
      fc.property(copyArbitrary, fc.option(copyArbitrary, { nil: undefined }), (mine, base) => {
        const merge = merged({ base, mine, theirs: structuredClone(mine) });
        expect(merge.project).toEqual(mine);
        expect([merge.conflicts, merge.taken]).toEqual([[], []]);
      }),
      RUNS,
    );
  });

  it("takes the side that changed something whole when the other changed nothing", () => {
    fc.assert(
      fc.property(copyArbitrary, copyArbitrary, (base, changed) => {
        const taken = merged({ base, mine: structuredClone(base), theirs: changed });
        expect(taken.project).toEqual(changed);
        expect(taken.taken).toEqual(compareProjects(base, changed));
        const kept = merged({ base, mine: changed, theirs: structuredClone(base) });
        expect(kept.project).toEqual(changed);
        expect([taken.conflicts, kept.conflicts, kept.taken]).toEqual([[], [], []]);
      }),
      RUNS,
    );
  });

  it("joins what two people changed at different places without asking", () => {
    fc.assert(
      fc.property(partedArbitrary, ({ base, mine, theirs, ours, others }) => {
        const merge = merged({ base, mine, theirs });
        expect(merge.conflicts.map((conflict) => conflict.place)).toEqual([]);
        for (const [side, changes] of [
          [mine, ours],
          [theirs, others],
        ] as const)
          for (const { place } of changes) {
            // An answer may have got the name of a row that the other side removed: tested by its own.
            if (place.kind === "answer" && rowsRemoved(ours, others)) continue;
            if (place.kind === "field" && place.field === "introducedBy") continue;
            if (place.kind === "order" || place.kind === "row") continue;
            expect([place, valueAt(merge.project, place)]).toEqual([place, valueAt(side, place)]);
          }
        for (const { place, after } of [...ours, ...others])
          if (place.kind === "row")
            expect(valueAt(merge.project, place) === undefined).toBe(after === undefined);
      }),
      RUNS,
    );
  });

  it("gives the same whichever copy is mine, as long as nothing conflicts", () => {
    fc.assert(
      fc.property(partedArbitrary, ({ base, mine, theirs }) => {
        const [one, other] = [merged({ base, mine, theirs }), merged({ base, mine: theirs, theirs: mine })];
        expect(one.project).toEqual(other.project);
      }),
      RUNS,
    );
  });

  it("needs no base to join what two people wrote into an empty project", () => {
    fc.assert(
      fc.property(copyArbitrary, fc.infiniteStream(fc.boolean()), (target, stream) => {
        const empty = newProject(target.id, target.createdAt);
        const changes = compareProjects(empty, target).map((difference) => ({
          difference,
          isOurs: stream.next().value,
        }));
        const side = (isOurs: boolean) =>
          takeAll(
            empty,
            changes.filter((change) => change.isOurs === isOurs).map(({ difference }) => difference),
            target,
          );
        const [mine, theirs] = [side(true), side(false)];
        const merge = merged({ mine, theirs });
        expect(merge.conflicts).toEqual([]);
        expect(merge.project).toEqual(merged({ mine: theirs, theirs: mine }).project);
        expect(merge.project).toEqual(merged({ base: empty, mine, theirs }).project);
      }),
      RUNS,
    );
  });

  it("finds the same conflicts whichever copy is mine", () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const ids = (merge: ProjectMerge) => merge.conflicts.map(({ id }) => id).sort();
        expect(ids(merged({ base, mine, theirs }))).toEqual(
          ids(merged({ base, mine: theirs, theirs: mine })),
        );
      }),
      RUNS,
    );
  });

  it("gives a valid project in which nothing refers to a row that is gone, however it is decided", () => {
    fc.assert(
      fc.property(three, fc.infiniteStream(fc.nat(2)), (input, picks) => {
        const merge = merged(input);
        const decided = merge.conflicts.reduce((all, { id, choices }) => {
          const choice = choices[picks.next().value % choices.length];
          return choice === undefined ? all : decide(all, id, choice);
        }, merge);
        for (const project of [merge.project, decidedProject(decided), decidedBy(merge, "theirs")]) {
          expect(validateProject(project)).toMatchObject({ ok: true });
          expect(dangling(project)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("keeps mine in every conflict until it is decided, and names each conflict once", () => {
    fc.assert(
      fc.property(three, (input) => {
        const merge = merged(input);
        const ids = merge.conflicts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { place, at, mine } of merge.conflicts)
          if (at === undefined && place.kind !== "row") expect(valueAt(merge.project, place)).toEqual(mine);
        expect(decidedProject(merge)).toBe(merge.project);
      }),
      RUNS,
    );
  });

  it.each(["mine", "theirs"] as const)(
    "puts %s at every conflict when that is decided everywhere",
    (side) => {
      fc.assert(
        fc.property(three, (input) => {
          const merge = merged(input);
          const project = decidedBy(merge, side);
          for (const conflict of merge.conflicts) {
            const { place, at } = conflict;
            const chosen = conflict[side];
            const value = valueAt(project, place);
            if (place.kind === "row") expect(value === undefined).toBe(chosen === undefined);
            else if (at !== undefined) {
              const rows = (value as AnswerPart | undefined)?.value;
              const row = Array.isArray(rows) ? rows.find(({ id }) => id === at) : undefined;
              expect(row === undefined).toBe(chosen === undefined);
            } else if (!(place.kind === "field" && place.field === "introducedBy"))
              expect(sameJson(value, chosen)).toBe(true);
          }
        }),
        RUNS,
      );
    },
  );

  it("loses no line of a list that only one side has, without a base", () => {
    fc.assert(
      fc.property(copyArbitrary, copyArbitrary, (mine, theirs) => {
        const { project } = merged({ mine, theirs });
        const idsIn = (side: Project) => {
          const value = side.answers["a1.challenges"]?.value;
          return Array.isArray(value) ? value.map(({ id }) => id) : [];
        };
        expect(new Set(idsIn(project))).toEqual(new Set([...idsIn(mine), ...idsIn(theirs)]));
        for (const register of REGISTER_NAMES) {
          const rows = (side: Project) => registerRows(side, register).map(({ id }) => id);
          expect(new Set(rows(project))).toEqual(new Set([...rows(mine), ...rows(theirs)]));
        }
      }),
      RUNS,
    );
  });

  it("puts every conflict in words", () => {
    fc.assert(
      fc.property(three, (input) => {
        const merge = merged(input);
        for (const conflict of merge.conflicts)
          expect(conflictInWords(merge, conflict).where).not.toMatch(/^$|undefined/u);
      }),
      RUNS,
    );
  });
});
