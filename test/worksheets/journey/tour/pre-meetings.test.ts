import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingAnswer } from "../../../../worksheets/journey/standing-answer.ts";
import {
  meetingTime,
  PRE_MEETINGS,
  preMeetingCounts,
  preMeetings,
  withMeetingCell,
} from "../../../../worksheets/journey/tour/pre-meetings.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";

const withRows = (rows: readonly Readonly<Record<string, string>>[]) =>
  setValue(
    kitami,
    PRE_MEETINGS,
    rows.map((cells, index) => ({ id: `r${index}`, cells })),
  );
const told = (rows: readonly Readonly<Record<string, string>>[]) =>
  preMeetings(withRows(rows)).map(({ company, row }) => `${company?.id ?? "-"} ${row?.id ?? "-"}`);

describe("the pre-meetings", () => {
  it("are one per company of the tour, planned or not, and every other row", () => {
    expect(
      told([{ company: "c3", state: "asking" }, { company: "c9" }, { company: "", memo: "全社で" }]),
    ).toEqual(["c1 -", "c2 -", "c3 r0", "c4 -", "c5 -", "- r1", "- r2"]);
  });

  it("leave out no row that says anything, whatever companies are named", () => {
    const company = fc.constantFrom("", "c1", "c2", "c9", "gone");
    const row = fc.record({ company, memo: fc.constantFrom("", "x") });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const shown = preMeetings(withRows(rows)).flatMap((meeting) => meeting.row?.id ?? []);
        const written = rows.flatMap((cells, index) => (cells.company || cells.memo ? [`r${index}`] : []));
        expect([...shown].sort()).toEqual(written);
      }),
    );
  });

  it("are counted by company", () => {
    expect(preMeetingCounts(kitami)).toEqual({ companies: 5, fixed: 4, done: 2 });
    expect(preMeetingCounts(withRows([]))).toEqual({ companies: 5, fixed: 0, done: 0 });
  });
});

describe("writing of a meeting", () => {
  it("begins a row for its company, and then changes that one cell", () => {
    const [first] = preMeetings(withRows([]));
    if (!first) throw new Error("no meeting");
    const begun = withMeetingCell([], first, "means", "オンライン", () => "new");
    expect(begun).toEqual([{ id: "new", cells: { company: "c1", means: "オンライン" } }]);
    const row = begun[0];
    expect(withMeetingCell(begun, { ...first, row }, "memo", "夕方", () => "other")).toEqual([
      { id: "new", cells: { company: "c1", means: "オンライン", memo: "夕方" } },
    ]);
  });

  it("makes no row of nothing", () => {
    const [first] = preMeetings(withRows([]));
    expect(first && withMeetingCell([], first, "means", "", () => "new")).toEqual([]);
  });
});

it("ends after the agenda's minutes", () => {
  const [row] = standingAnswer(kitami, "table", PRE_MEETINGS);
  expect(row && meetingTime(kitami, row)).toEqual({ date: "2021-11-01", from: 18 * 60, to: 19 * 60 });
  const longer = setValue(kitami, { item: "tour.preMeetingAgenda" }, [
    { id: "a", cells: { minutes: "90分", content: "全部" } },
  ]);
  expect(row && meetingTime(longer, row)?.to).toBe(19 * 60 + 30);
});
