import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTsv } from "../../../../../renderer/grid/clipboard-text.ts";
import { parseClipboard } from "../../../../../renderer/items/parse-clipboard.ts";
import {
  checksIn,
  copiedChecks,
  filledChecks,
  pastedChecks,
  pastedChecksInWords,
  readCheck,
  sameChecks,
} from "../../../../../renderer/screens/sheet/matrix/check-block.ts";
import { CHECK_IDS } from "../../../../../renderer/screens/sheet/matrix/company-checks.ts";
import type { CheckValue } from "../../../../../worksheets/items/check.ts";
import type { Project } from "../../../../../worksheets/project/model.ts";
import { newCompany, newProject } from "../../../../../worksheets/project/new-project.ts";
import { setChecks } from "../../../../../worksheets/project/set-checks.ts";

const ROWS = ["c1", "c2", "c3", "c4"];
const WHOLE = { top: 0, bottom: 3, left: 0, right: 9 };
const state = fc.constantFrom<CheckValue>("yes", "no", "");
const matrix = fc.array(fc.array(state, { minLength: 10, maxLength: 10 }), { minLength: 4, maxLength: 4 });

function projectWith(states: readonly (readonly CheckValue[])[]): Project {
  const empty = {
    ...newProject("p", "2026-11-21T00:00:00.000Z"),
    companies: ROWS.map((id) => newCompany({ id, name: id })),
  };
  return setChecks(
    empty,
    states.flatMap((line, row) =>
      line.map((value, column) => ({ company: ROWS[row] ?? "", item: CHECK_IDS[column] ?? "", value })),
    ),
  );
}
const NOTHING = projectWith([]);

describe("readCheck", () => {
  it.each([
    ["yes", ["○", "〇", "◯", "✓", "✔", "レ", "1", "１", "済", "TRUE", " ○ "]],
    ["no", ["×", "✕", "x", "0", "０", "未", "FALSE"]],
    ["", ["", "  ", "未確認"]],
    [undefined, ["△", "検討中", "2", "環境大善"]],
  ] as const)("reads as %s", (expected, texts) => {
    for (const text of texts) expect(readCheck(text), text).toBe(expected);
  });
});

describe("a block of checks", () => {
  it("comes back from a spreadsheet as it was copied, wherever it is put", () => {
    fc.assert(
      fc.property(matrix, (states) => {
        const { companies } = projectWith(states);
        const block = parseClipboard(toTsv(copiedChecks(companies, ROWS, WHOLE)));
        const pasted = pastedChecks(ROWS, { row: 0, column: 0 }, block);
        expect(pasted).toMatchObject({ unread: 0, below: 0, beside: 0, rows: 4, columns: 10 });
        expect(checksIn(setChecks(NOTHING, pasted.changes).companies, ROWS, WHOLE)).toEqual(states);
      }),
    );
  });

  it("leaves what it cannot read, and says what did not go in", () => {
    const pasted = pastedChecks(ROWS, { row: 2, column: 8 }, [
      ["○", "検討中", "○"],
      ["×", "レ", ""],
      ["1", "0", ""],
      ["", "", ""],
    ]);
    expect(pasted.changes).toEqual([
      { company: "c3", item: CHECK_IDS[8], value: "yes" },
      { company: "c4", item: CHECK_IDS[8], value: "no" },
      { company: "c4", item: CHECK_IDS[9], value: "yes" },
    ]);
    expect(pasted).toMatchObject({ rows: 2, columns: 2, unread: 1, below: 1, beside: 1 });
    expect(pastedChecksInWords(pasted)).toBe(
      "2行×2列を貼り付けました。チェックとして読めない1セルは、もとのままです。" +
        "表の下にはみ出す1行は入れていません。先に企業を追加してください。表の右にはみ出す1列は入れていません",
    );
  });

  it("is filled from its first row, one row from the row above, and set as a whole", () => {
    const project = projectWith([["yes", "no"]]);
    const fill = (box: typeof WHOLE) =>
      checksIn(setChecks(project, filledChecks(project.companies, ROWS, box)).companies, ROWS, {
        ...WHOLE,
        right: 1,
      });
    expect(fill({ top: 0, bottom: 2, left: 0, right: 1 })).toEqual([
      ["yes", "no"],
      ["yes", "no"],
      ["yes", "no"],
      ["", ""],
    ]);
    expect(fill({ top: 1, bottom: 1, left: 1, right: 1 })[1]).toEqual(["", "no"]);
    expect(fill({ top: 0, bottom: 0, left: 0, right: 1 })[1]).toEqual(["", ""]);
    const all = setChecks(project, sameChecks(ROWS, { top: 1, bottom: 2, left: 3, right: 4 }, "no"));
    expect(checksIn(all.companies, ROWS, WHOLE)[1]?.slice(2, 6)).toEqual(["", "no", "no", ""]);
  });
});
