import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_SHEETS } from "../../../worksheets/catalog/index.ts";
import { applyDelta } from "../../../worksheets/project/apply-delta.ts";
import { deltaBetween } from "../../../worksheets/project/delta-between.ts";
import { clearValue, setConfirmed, setNote, setValue } from "../../../worksheets/project/edit-answers.ts";
import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import { addRow, moveRow, removeRow, updateRow } from "../../../worksheets/project/edit-registers.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newCompany } from "../../../worksheets/project/new-project.ts";
import { projectDeltaSchema } from "../../../worksheets/project/project-delta.ts";
import { validateChange } from "../../../worksheets/project/validate-change.ts";
import { validateProject } from "../../../worksheets/project/validate-project.ts";
import { nastyText } from "../../arbitraries/nasty-text.ts";
import { projectArbitrary } from "../../arbitraries/project-arbitrary.ts";
import { valueArbitrary } from "../../arbitraries/value-arbitrary.ts";
import { SMALL_PROJECT } from "./small-project.ts";

const project = projectArbitrary();
const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Freezes everything, so that a change in place throws. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function applied(before: Project, delta: unknown): Project {
  const result = applyDelta(before, delta);
  if (!result.ok) throw new Error(result.detail);
  return result.project;
}

const ITEMS = ALL_SHEETS.filter(
  ({ answeredPer, sharedWith }) => answeredPer === "project" && !sharedWith,
).flatMap(({ steps }) => steps.flatMap(({ items }) => items));

type Edit = (project: Project) => Project;

/** Edits as the screens make them; on a row only while there is one. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...ITEMS).chain((item) =>
    valueArbitrary(item).map(
      (value): Edit =>
        (p) =>
          setValue(p, { item: item.id }, value),
    ),
  ),
  fc.constantFrom(...ITEMS).map(
    ({ id }): Edit =>
      (p) =>
        clearValue(p, { item: id }),
  ),
  fc.tuple(fc.constantFrom(...ITEMS), nastyText).map(
    ([{ id }, note]): Edit =>
      (p) =>
        setNote(p, { item: id }, note),
  ),
  nastyText.map(
    (name): Edit =>
      (p) =>
        setMunicipality(p, "name", name),
  ),
  fc.boolean().map(
    (on): Edit =>
      (p) =>
        setConfirmed(p, "a1", on),
  ),
  fc.tuple(fc.uuid(), nastyText).map(
    ([id, name]): Edit =>
      (p) =>
        addRow(p, "companies", newCompany({ id: id.slice(0, 8) + p.companies.length, name })),
  ),
  fc
    .tuple(fc.nat(8), nastyText)
    .map(([n, memo]): Edit => onRow(n, (p, id) => updateRow(p, "companies", id, { memo }))),
  fc.tuple(fc.nat(8), fc.nat(8)).map(([n, to]): Edit => onRow(n, (p, id) => moveRow(p, "companies", id, to))),
  fc.nat(8).map((n): Edit => onRow(n, (p, id) => removeRow(p, "companies", id))),
);

function onRow(n: number, change: (project: Project, id: string) => Project): Edit {
  return (p) => {
    const row = p.companies[n % Math.max(1, p.companies.length)];
    return row === undefined ? p : change(p, row.id);
  };
}

describe("a delta", () => {
  it("leads from any project to any other, also as JSON, and changes neither", () => {
    fc.assert(
      fc.property(project, project, (before, after) => {
        frozen(before);
        frozen(after);
        const delta = asSent(deltaBetween(before, after));
        expect(applied(before, delta)).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });

  it("leads from one edit to the next through a whole session", () => {
    fc.assert(
      fc.property(project, fc.array(edit, { maxLength: 25 }), (start, edits) => {
        let here = frozen(start);
        let there = start;
        for (const change of edits) {
          const next = frozen(change(here));
          const delta = frozen(asSent(deltaBetween(here, next)));
          expect(validateChange(there, applied(there, delta))).toBeUndefined();
          there = frozen(applied(there, delta));
          here = next;
        }
        expect(there).toEqual(here);
      }),
      { numRuns: 150 },
    );
  });

  it("is empty between equal projects", () => {
    fc.assert(
      fc.property(project, (same) => {
        expect(deltaBetween(same, same)).toEqual([]);
        expect(deltaBetween(same, asSent(same))).toEqual([]);
        expect(applied(same, [])).toEqual(same);
      }),
      { numRuns: 50 },
    );
  });

  it("of a key press is small, in a project of 300 companies and in a text of 100,000 characters", () => {
    const large: Project = {
      ...SMALL_PROJECT,
      companies: Array.from({ length: 300 }, (_, i) =>
        newCompany({ id: `c${i + 1}`, name: `会社${i}`, memo: "長い文章".repeat(500) }),
      ),
    };
    const size = (delta: unknown) => new TextEncoder().encode(JSON.stringify(delta)).length;
    const named = updateRow(large, "companies", "c150", { name: "会社い" });
    expect(size(deltaBetween(large, named))).toBeLessThan(200);
    const long = setValue(large, { item: "a1.summary" }, "あ".repeat(100_000));
    const longer = setValue(long, { item: "a1.summary" }, `${"あ".repeat(50_000)}い${"あ".repeat(50_000)}`);
    expect(size(deltaBetween(long, longer))).toBeLessThan(200);
    const removed = removeRow(large, "companies", "c150");
    expect(size(deltaBetween(large, removed))).toBeLessThan(500);
    const rowSize = size(large.companies[0]);
    for (const to of [0, 149, 299]) {
      const moved = moveRow(large, "companies", "c77", to);
      expect(size(deltaBetween(large, moved))).toBeLessThan(rowSize + 500);
      expect(applied(large, deltaBetween(large, moved))).toEqual(moved);
    }
  });

  it("shares what did not change with the project before", () => {
    const after = applied(
      SMALL_PROJECT,
      deltaBetween(SMALL_PROJECT, setMunicipality(SMALL_PROJECT, "name", "x")),
    );
    expect(after.companies).toBe(SMALL_PROJECT.companies);
    expect(after.answers).toBe(SMALL_PROJECT.answers);
  });

  it("never splits a surrogate pair in a long text", () => {
    const unit = fc.constantFrom("𠮷", "𠮸", "a", "\u{1f468}", "あ");
    const text = fc.array(unit, { minLength: 150, maxLength: 300 }).map((units) => units.join(""));
    fc.assert(
      fc.property(
        text,
        fc.nat(300),
        fc.nat(5),
        fc.array(unit, { maxLength: 5 }),
        (old, at, remove, typed) => {
          const units = [...old];
          const next = units.toSpliced(at, remove, ...typed).join("");
          const before = setMunicipality(SMALL_PROJECT, "name", old);
          const delta = deltaBetween(before, setMunicipality(SMALL_PROJECT, "name", next));
          expect(JSON.stringify(delta)).not.toMatch(/\\ud[89a-f]/iu);
          expect(applied(before, delta).municipality.name).toBe(next);
        },
      ),
    );
  });

  it("of more steps than can be sent tells the parts as a whole", () => {
    const rows = (memo: string) =>
      Array.from({ length: 5000 }, (_, i) => newCompany({ id: `c${i}`, name: memo, kana: memo, memo }));
    const before = { ...SMALL_PROJECT, companies: rows("a") };
    const after = { ...SMALL_PROJECT, companies: rows("b") };
    const delta = deltaBetween(before, after);
    expect(delta).toHaveLength(1);
    expect(applied(before, delta)).toEqual(after);
  });
});

describe("a delta from elsewhere", () => {
  it("is refused when it names what is not there, and never throws", () => {
    const refused: unknown[] = [
      undefined,
      null,
      "delta",
      [null],
      [{}],
      [{ path: [], value: 1 }],
      [{ path: ["nowhere"], value: 1 }],
      [{ path: ["companies"] }],
      [{ path: ["companies", 0] }],
      [{ path: ["companies", 2], value: {} }],
      [{ path: ["companies", "0"], value: {} }],
      [{ path: ["companies", "length"], value: 0 }],
      [{ path: ["municipality", 0], value: "" }],
      [{ path: ["municipality", "name", 0], value: "" }],
      [{ path: ["answers", "a1.none"] }],
      [{ path: ["answers", "a1.none", "value"], value: "x" }],
      [{ path: ["companies"], at: 1, remove: 2, insert: [] }],
      [{ path: ["companies"], at: -1, remove: 0, insert: [] }],
      [{ path: ["municipality", "name"], at: 3, remove: 1, text: "" }],
      [{ path: ["companies"], at: 0, remove: 0, text: "" }],
      [{ path: ["__proto__", "polluted"], value: true }],
      [{ path: ["answers", "__proto__"], value: {} }],
      [{ path: ["answers", "constructor", "prototype"], value: {} }],
      [{ path: ["answers", "toString", "x"], value: 1 }],
      [{ path: ["answers", "a1.summary"], value: JSON.parse('{"__proto__":{"x":1}}') }],
      [{ path: ["answers", "a1.summary"], value: () => 1 }],
      [{ path: ["answers", "a1.summary"], value: Number.NaN }],
      [{ path: ["answers", "a1.summary"], value: new Date(0) }],
    ];
    for (const delta of refused)
      expect(applyDelta(SMALL_PROJECT, delta), JSON.stringify(delta)).toMatchObject({ ok: false });
    expect({}).not.toHaveProperty("polluted");
  });

  it("may hold what refers to itself or is bottomless", () => {
    const self: unknown[] = [];
    self.push(self);
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    for (const value of [self, deep])
      expect(applyDelta(SMALL_PROJECT, [{ path: ["answers", "a1.summary"], value }])).toMatchObject({
        ok: false,
      });
  });

  it("never throws and never changes the project, whatever it is", () => {
    const key = fc.constantFrom(
      "companies",
      "answers",
      "a1.summary",
      "value",
      "id",
      "name",
      "__proto__",
      "municipality",
    );
    const path = fc.array(fc.oneof(key, fc.integer({ min: -2, max: 3 })), { maxLength: 5 });
    const step = fc.oneof(
      fc.record({ path, value: fc.jsonValue() }, { requiredKeys: ["path"] }),
      fc.record({
        path,
        at: fc.integer({ min: -1, max: 5 }),
        remove: fc.nat(4),
        insert: fc.array(fc.jsonValue()),
      }),
      fc.record({ path, at: fc.nat(5), remove: fc.nat(4), text: fc.string() }),
    );
    const before = frozen(structuredClone(SMALL_PROJECT));
    fc.assert(
      fc.property(fc.oneof(fc.array(step, { maxLength: 4 }), fc.anything()), (delta) => {
        const result = applyDelta(before, delta);
        if (result.ok) expect(projectDeltaSchema.safeParse(delta).success).toBe(true);
        // What is no project any more is told by the validation, not by an exception.
        if (result.ok) validateChange(before, result.project);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the validation of a change", () => {
  it("says of any result what the validation of the whole project says", () => {
    const key = fc.constantFrom(
      "companies",
      "talents",
      "answers",
      "a1.summary",
      "value",
      "id",
      "name",
      "confirmed",
    );
    const path = fc.array(fc.oneof(key, fc.nat(2)), { minLength: 1, maxLength: 4 });
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom("c1", "c2", "text", { value: "text" }),
    );
    const step = fc.oneof(
      fc.record({ path, value: odd }, { requiredKeys: ["path"] }),
      fc.record({ path, at: fc.nat(2), remove: fc.nat(2), insert: fc.array(odd, { maxLength: 2 }) }),
      fc.record({
        path: fc.constant(["companies"]),
        at: fc.nat(2),
        remove: fc.nat(1),
        insert: fc.constantFrom([newCompany({ id: "c1", name: "" })], [newCompany({ id: "c9", name: "" })]),
      }),
    );
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3 }), (delta) => {
        const result = applyDelta(SMALL_PROJECT, delta);
        if (!result.ok) return;
        const whole = validateProject(result.project).ok;
        verdicts.add(whole);
        expect(validateChange(SMALL_PROJECT, result.project) === undefined).toBe(whole);
      }),
      { numRuns: 5000 },
    );
    expect(verdicts).toEqual(new Set([true, false]));
  });
});
