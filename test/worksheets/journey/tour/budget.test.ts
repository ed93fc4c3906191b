import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableRow } from "../../../../worksheets/items/table.ts";
import {
  budget,
  budgetKinds,
  lineAmount,
  reckoning,
  yen,
} from "../../../../worksheets/journey/tour/budget.ts";
import { projectOf } from "../project-of.ts";

const row = (cells: TableRow["cells"], id = "r1"): TableRow => ({ id, cells });

describe("a line of the estimate", () => {
  it.each([
    [{ unit: "10000", people: "8", times: "3" }, 240_000],
    [{ unit: "１０，０００円", people: "８名", times: "3日" }, 240_000],
    [{ unit: "10,000" }, 10_000],
    [{ unit: "10000", people: " ", times: "2" }, 20_000],
    [{ unit: "0", people: "8" }, 0],
    [{ people: "8", times: "3" }, undefined],
    [{ unit: "約1万", people: "8" }, undefined],
    [{ unit: "10000", people: "8〜10" }, undefined],
    [{ unit: "10000", people: "8", times: "-1" }, undefined],
    [{ unit: "999999999", people: "999999999", times: "1" }, undefined],
  ])("of %j comes to %j yen", (cells, amount) => {
    expect(lineAmount(row({ line: "allowance", label: "日当", ...cells }))).toBe(amount);
  });

  it("says how it is reckoned, without the counts that are not written", () => {
    const said = (cells: TableRow["cells"]) => reckoning({ row: row(cells), amount: lineAmount(row(cells)) });
    expect(said({ unit: "10000", people: "8", times: "3" })).toBe("10,000円×8×3");
    expect(said({ unit: "99000", times: "3" })).toBe("99,000円×3");
    expect(said({ unit: "未定", people: "8" })).toBe("");
    expect(yen(1_234_000)).toBe("1,234,000円");
  });
});

describe("the estimate", () => {
  it("groups its lines in the form's order, sums what can be reckoned and counts what cannot", () => {
    const project = projectOf({
      "b5.headcount": "3",
      "tour.budget": [
        row({ line: "vehicle", label: "バス", unit: "99000", people: "1", times: "3" }, "a"),
        row({ line: "travel", label: "航空券", unit: "80000", people: "3" }, "b"),
        row({ line: "vehicle", label: "燃料", people: "1" }, "c"),
        row({ label: "予備", unit: "1" }, "d"),
        row({ line: "", label: "  " }, "e"),
      ],
    });
    const { groups, total, perTalent, unreckoned } = budget(project);
    expect(
      groups.map(({ label, subtotal, lines }) => [label, subtotal, lines.map(({ row: { id } }) => id)]),
    ).toEqual([
      ["現地までの交通費", 240_000, ["b"]],
      ["車両", 297_000, ["a", "c"]],
      ["区分なし", 1, ["d"]],
    ]);
    expect(total).toBe(537_001);
    expect(perTalent).toBe(179_001);
    expect(unreckoned).toBe(1);
  });

  it.each([undefined, "0", "数名"])("is not shared out among %j talents", (talents) => {
    const answers = talents === undefined ? {} : { "b5.headcount": talents };
    expect(
      budget(projectOf({ ...answers, "tour.budget": [row({ unit: "100" })] })).perTalent,
    ).toBeUndefined();
  });

  it("loses no line and adds up, whatever is typed", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "0", "3", "１２", "1,000円", "未定", "-4"),
      fc.nat(99_999).map(String),
    );
    const kind = fc.constantFrom("", ...budgetKinds().map(({ id }) => id));
    const lines = fc.array(
      fc.record({ line: kind, label: fc.constant("費用"), unit: cell, people: cell, times: cell }),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(lines, (all) => {
        const rows = all.map((cells, at) => row(cells, `r${at}`));
        const { groups, total, unreckoned } = budget(projectOf({ "tour.budget": rows }));
        expect(groups.flatMap((group) => group.lines.map((line) => line.row.id)).sort()).toEqual(
          rows.map(({ id }) => id).sort(),
        );
        expect(total).toBe(rows.reduce((sum, one) => sum + (lineAmount(one) ?? 0), 0));
        expect(groups.reduce((sum, { subtotal }) => sum + subtotal, 0)).toBe(total);
        expect(unreckoned).toBe(rows.filter((one) => lineAmount(one) === undefined).length);
      }),
    );
  });
});
