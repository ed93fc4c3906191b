import fc from "fast-check";
import type { ExchangeCell, ExchangeColumn } from "../../worksheets/exchange/exchange-column.ts";
import type { ExchangeTable } from "../../worksheets/exchange/exchange-table.ts";
import { nastyText } from "./nasty-text.ts";

/** What spreadsheets and their files have stumbled over, beside what every other part has. */
export const CELL_TROUBLE = [
  "=1+1",
  "+81-90-0000-0000",
  "-1",
  "-",
  "－",
  "＝SUM(A1)",
  "'=1+1",
  "''@x",
  "'95年度",
  "@SUM(A1)",
  "\t先頭がタブ",
  "0120-000-000",
  "001",
  "1-2",
  "2026/11/16",
  "1E5",
  "TRUE",
  "#N/A",
  '"引用"と,カンマ',
  '"',
  "一行目\n二行目\n",
  "\n",
  "改行\r\n復帰\rだけ",
  " 前後の空白　",
  "_x0041_と_x000D_",
  "\ue000外字\u{f0000}",
  "&amp;<b>]]>",
  "ｶﾞ㈱①",
] as const;

const trouble = fc.constantFrom(...CELL_TROUBLE);

const cellOf = ({ holds }: ExchangeColumn): fc.Arbitrary<ExchangeCell> => {
  const text = fc.oneof(trouble, nastyText);
  if (holds === "number")
    return fc.oneof(
      fc.integer(),
      fc.integer().map((count) => count / 100),
      text,
    );
  return holds === "mark" ? fc.constantFrom("○", "×", "") : text;
};

const columnArbitrary = fc
  .record({ heading: fc.oneof(trouble, nastyText), holds: fc.constantFrom("text", "number", "mark") })
  .map((column): ExchangeColumn => ({ id: "x", ...column }) as ExchangeColumn);

/** Small tables of texts, numbers and marks, with whatever may stand in a cell. */
export const exchangeTable: fc.Arbitrary<ExchangeTable> = fc
  .array(columnArbitrary, { minLength: 1, maxLength: 4 })
  .chain((columns) =>
    fc.array(fc.tuple(...columns.map(cellOf)) as fc.Arbitrary<readonly ExchangeCell[]>, { maxLength: 4 }).map(
      (rows): ExchangeTable => ({
        name: "表",
        columns: columns.map((column, index) => ({ ...column, id: `x${index}` })),
        rows,
      }),
    ),
  );

/** The filled rows of a table as texts, headings first: what has to come back. */
export function filledTexts(
  { columns, rows }: ExchangeTable,
  plain: (text: string) => string,
): readonly (readonly string[])[] {
  return [columns.map(({ heading }) => heading), ...rows]
    .map((row) => row.map((cell) => (typeof cell === "number" ? String(cell) : plain(cell))))
    .map((row) => row.slice(0, row.findLastIndex((text) => text !== "") + 1))
    .filter((row) => row.length > 0);
}
