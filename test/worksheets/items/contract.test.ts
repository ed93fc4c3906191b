import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_SHEETS } from "../../../worksheets/catalog/index.ts";
import {
  answerText,
  emptyValue,
  isAnswered,
  mergeAnswers,
  validateAnswer,
  valueSchema,
} from "../../../worksheets/items/index.ts";
import { EMPTY_CONTEXT, type ItemContext } from "../../../worksheets/items/item-context.ts";
import { valueArbitrary } from "../../arbitraries/value-arbitrary.ts";

const ITEMS = ALL_SHEETS.flatMap(({ steps }) => steps.flatMap((step) => step.items));
const RUNS = { numRuns: 60 };

/** Everything that is referred to exists. */
const FULL_CONTEXT: ItemContext = { rowName: (_, id) => `名前${id}`, lineText: (_, id) => `行${id}` };

describe.each(ITEMS.map((item) => [item.id, item] as const))("%s", (_, item) => {
  const values = valueArbitrary(item);

  it("starts unanswered, valid and without text", () => {
    const empty = emptyValue(item);
    expect(isAnswered(item, empty)).toBe(false);
    expect(valueSchema(item).safeParse(empty).success).toBe(true);
    expect(answerText(item, empty, EMPTY_CONTEXT)).toEqual([]);
    expect(validateAnswer(item, empty, EMPTY_CONTEXT)).toEqual([]);
  });

  it("stores a value as JSON and reads it back unchanged", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(valueSchema(item).parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
      }),
      RUNS,
    );
  });

  it("refuses a value of no kind", () => {
    for (const value of [null, 1, true, { unknown: "key" }, [{ id: "" }], [1]])
      expect(valueSchema(item).safeParse(value).success).toBe(false);
  });

  it("has text exactly when it is answered and nothing it refers to is gone", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(answerText(item, value, FULL_CONTEXT).length > 0).toBe(isAnswered(item, value));
      }),
      RUNS,
    );
  });

  it("informs about odd values in Japanese and never throws", () => {
    fc.assert(
      fc.property(values, (value) => {
        for (const { message } of validateAnswer(item, value, EMPTY_CONTEXT))
          expect(message).toMatch(/\p{sc=Hiragana}/u);
      }),
      RUNS,
    );
  });

  it("merges with itself without a change", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(mergeAnswers(item, value, value, value)).toEqual({ value, conflicts: [] });
      }),
      RUNS,
    );
  });

  it("takes a change made on one side only, and the same change made on both", () => {
    fc.assert(
      fc.property(values, values, (base, changed) => {
        expect(mergeAnswers(item, base, changed, base)).toEqual({ value: changed, conflicts: [] });
        expect(mergeAnswers(item, base, base, changed)).toEqual({ value: changed, conflicts: [] });
        expect(mergeAnswers(item, base, changed, changed)).toEqual({ value: changed, conflicts: [] });
      }),
      RUNS,
    );
  });

  it("merges to the same whichever side is mine, unless they conflict", () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        const merged = mergeAnswers(item, base, mine, theirs);
        const swapped = mergeAnswers(item, base, theirs, mine);
        expect(swapped.conflicts.length).toBe(merged.conflicts.length);
        if (merged.conflicts.length === 0) expect(swapped.value).toEqual(merged.value);
      }),
      RUNS,
    );
  });

  it("merges to a value that can be stored", () => {
    fc.assert(
      fc.property(values, values, values, (base, mine, theirs) => {
        expect(valueSchema(item).safeParse(mergeAnswers(item, base, mine, theirs).value).success).toBe(true);
      }),
      RUNS,
    );
  });
});
