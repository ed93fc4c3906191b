import fc from "fast-check";
import type { ColumnDefinition } from "../../worksheets/definition/column-definition.ts";
import type {
  DefinitionOf,
  ItemDefinition,
  ItemKindName,
} from "../../worksheets/definition/item-definition.ts";
import type { AnswerValue, ValueOf } from "../../worksheets/items/index.ts";
import { registerCell } from "../../worksheets/items/register-cell.ts";
import { BLOCK_TEXTS, type BlockText } from "../../worksheets/items/timetable.ts";
import { nastyText } from "./nasty-text.ts";

/** Ids are drawn from a few, so that references to rows and lines hit as often as they miss. */
export const smallId: fc.Arbitrary<string> = fc.constantFrom("r1", "r2", "r3", "r4", "r5", "r6");

const isoDate = fc.oneof(
  fc.constantFrom("", "2026-11-16", "2026-11-18", "2027-01-01", "来週", "2026-02-30"),
  nastyText.map((text) => text.slice(0, 50).replace(/\p{Surrogate}/gu, "")),
);
const time = fc.constantFrom("", "09:00", "13:00", "17:30", "25:00", "午後");
const short = nastyText.map((text) => text.slice(0, 50).replace(/\p{Surrogate}/gu, ""));

function rows<R extends { readonly id: string }>(row: fc.Arbitrary<R>): fc.Arbitrary<R[]> {
  return fc.uniqueArray(row, { maxLength: 5, selector: ({ id }) => id });
}

function cell(column: ColumnDefinition): fc.Arbitrary<string> {
  const typed: fc.Arbitrary<string>[] = [nastyText];
  if (column.cell === "one") typed.push(fc.constantFrom(...column.choices.map(({ id }) => id)));
  if (column.cell === "register")
    typed.push(
      ...column.registers.flatMap((register) => [
        smallId.map((row) => registerCell(column.registers, { register, row })),
        smallId.map((row) => registerCell(column.registers, { register, row })),
      ]),
    );
  if (column.cell === "time") typed.push(time);
  if (column.cell === "date") typed.push(isoDate);
  if (column.cell === "number") typed.push(fc.nat(1_000_000).map(String));
  return fc.oneof(...typed);
}

/** Optional keys are left out as often as they are there; never `undefined`, as in a file. */
const record = fc.record;

type Arbitraries = {
  readonly [K in ItemKindName]: (definition: DefinitionOf<K>) => fc.Arbitrary<ValueOf<K>>;
};

/** A kind that is missing here does not compile. */
const ARBITRARIES: Arbitraries = {
  text: () => nastyText,
  longText: () => nastyText,
  list: ({ linksTo, hints }) =>
    rows(
      record(
        {
          id: smallId,
          text: nastyText,
          category: fc.oneof(nastyText, fc.constantFrom(...(hints ?? ["その他"]))),
          ...(linksTo === undefined ? {} : { link: smallId }),
        },
        { requiredKeys: ["id", "text"] },
      ),
    ),
  one: ({ choices }) =>
    record(
      { choice: fc.constantFrom(...choices.map(({ id }) => id)), text: nastyText },
      { requiredKeys: [] },
    ),
  many: ({ choices }) =>
    record(
      { choices: fc.subarray(choices.map(({ id }) => id)), text: nastyText },
      { requiredKeys: ["choices"] },
    ),
  dates: () =>
    rows(
      record(
        {
          id: smallId,
          start: isoDate,
          end: isoDate,
          from: time,
          to: time,
          memo: short,
          decided: fc.constant(true as const),
        },
        { requiredKeys: ["id", "start"] },
      ),
    ),
  number: () => fc.oneof(fc.nat(100_000).map(String), fc.constantFrom("", "１０", "10〜12", "10名"), short),
  yesNo: () => fc.constantFrom("yes", "no", ""),
  check: () => fc.constantFrom("yes", "no", ""),
  table: ({ columns }) =>
    rows(
      fc.record({
        id: smallId,
        cells: record(Object.fromEntries(columns.map((column) => [column.id, cell(column)])), {
          requiredKeys: [],
        }) as fc.Arbitrary<Record<string, string>>,
      }),
    ),
  refs: ({ source }) =>
    rows(
      fc.oneof(
        fc.record({ id: smallId, text: nastyText }),
        source.from === "register"
          ? fc.record({ id: smallId, row: smallId })
          : fc.record({ id: smallId, item: fc.constantFrom(...source.items), line: smallId }),
      ),
    ),
  timetable: ({ blockTypes }) =>
    rows(
      record(
        {
          id: smallId,
          day: fc.integer({ min: 1, max: 5 }),
          half: fc.constantFrom("am" as const, "pm" as const),
          start: time,
          end: time,
          type: fc.constantFrom(...blockTypes.map(({ id }) => id)),
          title: nastyText,
          company: smallId,
          place: smallId,
          ...(Object.fromEntries(BLOCK_TEXTS.map(({ key }) => [key, nastyText])) as Record<
            BlockText,
            fc.Arbitrary<string>
          >),
        },
        { requiredKeys: ["id", "day", "half", "type", "title"] },
      ),
    ),
};

/** Values an item may hold in a project file: structurally right, otherwise as odd as its kind allows. */
export function valueArbitrary(definition: ItemDefinition): fc.Arbitrary<AnswerValue> {
  const arbitrary = ARBITRARIES[definition.kind] as unknown as (
    definition: ItemDefinition,
  ) => fc.Arbitrary<AnswerValue>;
  return arbitrary(definition);
}
