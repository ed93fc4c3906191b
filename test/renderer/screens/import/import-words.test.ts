import { expect, it } from "vitest";
import { leftAloneInWords } from "../../../../renderer/screens/import/import-words.ts";

it("of rows the sheet does not have few are named, many are counted, and of none nothing is said", () => {
  expect(leftAloneInWords("companies", ["甲社", "乙社"])).toBe(
    "この表にない企業2社（甲社、乙社）は、台帳にそのまま残ります。",
  );
  expect(leftAloneInWords("talents", ["一", "二", "三", "四"])).toBe(
    "この表にない人材4名は、台帳にそのまま残ります。",
  );
  expect(leftAloneInWords("places", [])).toBe("");
});
