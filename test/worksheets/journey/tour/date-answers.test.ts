import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableValue } from "../../../../worksheets/items/table.ts";
import {
  askedForDates,
  type DateAnswer,
  dateAnswer,
  strayDateAnswers,
  withDateAnswer,
} from "../../../../worksheets/journey/tour/date-answers.ts";
import {
  checksOfCandidate,
  comparableCandidates,
} from "../../../../worksheets/journey/tour/date-candidates.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { TOUR_PROJECT } from "../../project/tour-project.ts";

const cell = fc.constantFrom("2026-11-16", "2026-11-25", "");
const row = fc.record({
  period: cell,
  who: fc.constantFrom("companies/c1", "talents/t1", "誰か", ""),
  answer: fc.constantFrom("yes", "maybe", "no", "", "そのうち"),
  memo: fc.constantFrom("", "午後から"),
});
const rows = fc
  .array(row, { maxLength: 8 })
  .map((all): TableValue => all.map((cells, index) => ({ id: `r${index}`, cells })));
const answers = fc.constantFrom<DateAnswer | undefined>("yes", "maybe", "no", undefined);

describe("an answer to a candidate date", () => {
  it("is read as it was given, and changes no other row and no memo", () => {
    fc.assert(
      fc.property(rows, answers, (value, given) => {
        const next = withDateAnswer(value, "2026-11-16", "companies/c1", given, () => "new");
        const isOwn = ({ cells }: TableValue[number]) =>
          cells.period === "2026-11-16" && cells.who === "companies/c1";
        expect(next.filter((one) => !isOwn(one))).toEqual(value.filter((one) => !isOwn(one)));
        const memos = (all: TableValue) => all.flatMap(({ cells }) => (cells.memo ? [cells.memo] : []));
        expect(memos(next)).toEqual(memos(value));
        if (given) expect(dateAnswer(next, "2026-11-16", "companies/c1").answer).toBe(given);
      }),
    );
  });

  it("goes with its row when it is taken back, unless the row has a memo", () => {
    const given = withDateAnswer([], "2026-11-16", "talents/t1", "yes", () => "r1");
    expect(given).toEqual([{ id: "r1", cells: { period: "2026-11-16", who: "talents/t1", answer: "yes" } }]);
    expect(withDateAnswer(given, "2026-11-16", "talents/t1", undefined, () => "r2")).toEqual([]);
    const noted = given.map((one) => ({ ...one, cells: { ...one.cells, memo: "午後から" } }));
    const back = withDateAnswer(noted, "2026-11-16", "talents/t1", undefined, () => "r2");
    expect(dateAnswer(back, "2026-11-16", "talents/t1")).toEqual({ answer: undefined, memo: "午後から" });
  });
});

describe("who is asked", () => {
  it("are the companies that take part and the talents, in the registers' order", () => {
    expect(askedForDates(kitami).map(({ who }) => who)).toEqual([
      ...["c1", "c2", "c3", "c4", "c5"].map((id) => `companies/${id}`),
      ...kitami.talents.map(({ id }) => `talents/${id}`),
    ]);
  });

  it("is also a company that answered and does not take part any more", () => {
    const left = {
      ...TOUR_PROJECT,
      companies: TOUR_PROJECT.companies.map((one) => ({ ...one, participation: "declined" as const })),
    };
    expect(askedForDates(left).map(({ who }) => who)).toContain("companies/c1");
  });
});

it("tells the answers that the grid cannot show", () => {
  const starts = ["2026-11-16", "2026-11-25"];
  expect(strayDateAnswers(TOUR_PROJECT, starts)).toEqual([]);
  expect(strayDateAnswers(TOUR_PROJECT, ["2026-11-16"]).map(({ id }) => id)).toEqual(["k2"]);
});

describe("a candidate", () => {
  it("is compared when its first day is a real one, under its place in the list", () => {
    const value = [
      { id: "a", start: "11月ごろ" },
      { id: "b", start: "2026-11-16" },
    ];
    expect(comparableCandidates(setValue(kitami, { item: "b5.dates" }, value))).toEqual([
      { candidate: value[1], rank: 2 },
    ]);
  });

  it("is checked as if it were decided, whatever is", () => {
    const value = [
      { id: "a", start: "2026-11-20", end: "2026-11-22" },
      { id: "b", start: "2026-11-16", end: "2026-11-18", decided: true as const },
    ];
    const project = setValue(kitami, { item: "b5.dates" }, value);
    const rules = (id: string) => checksOfCandidate(project, id, "2026-09-01").map((one) => one.id);
    expect(rules("a")).toEqual(["tour-on-weekend"]);
    expect(rules("b")).toEqual([]);
  });
});
