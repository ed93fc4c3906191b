import { expect, it } from "vitest";
import { leftAlone, leftAloneInWords } from "../../../../worksheets/exchange/import/left-alone.ts";
import { planOf, projectWith, sheetOf } from "./sheets.ts";

const PROJECT = projectWith(
  { name: "甲社" },
  { name: "株式会社 乙" },
  { name: "丙社" },
  { name: "丙社" },
  { name: "丁社" },
);

it("rows of the register that the sheet means in any way are not among those left alone", () => {
  const plain = sheetOf(["ID", "企業名"], ["c1", "新しい名"], ["", "㈱乙"], ["", "丙社"], ["", "新社"]);
  const sheet = { ...plain, rows: plain.rows.map((row) => ({ ...row, hidden: row.number === 3 })) };
  const plan = planOf(PROJECT, sheet);
  expect(plan.rows.map(({ action }) => action)).toEqual(["update", "skip", "skip", "add"]);
  expect(leftAlone(PROJECT, plan).map(({ id }) => id)).toEqual(["c5"]);
});

it("of rows the sheet does not have few are named, many are counted, and of none nothing is said", () => {
  expect(leftAloneInWords("companies", ["甲社", "乙社"])).toBe(
    "この表にない企業2社（甲社、乙社）は、台帳にそのまま残ります。",
  );
  expect(leftAloneInWords("talents", ["一", "二", "三", "四"])).toBe(
    "この表にない人材4名は、台帳にそのまま残ります。",
  );
  expect(leftAloneInWords("places", [])).toBe("");
});
