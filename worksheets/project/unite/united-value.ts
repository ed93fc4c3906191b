import type { DefinitionOf, ItemDefinition, ItemKindName } from "../../definition/item-definition.ts";
import type { AnswerValue, ValueOf } from "../../items/index.ts";
import { sameJson } from "../../items/merge.ts";
import { joinedTexts } from "./unite-way.ts";

/** An answer that holds what two answers said. */
export interface UnitedValue<V = AnswerValue> {
  readonly value: V;
  /** The ids that the removed answer's lines have now, by those they had. */
  readonly lines: ReadonlyMap<string, string>;
}

type Unite<V, D> = (kept: V, removed: V, definition: D, newId: () => string) => UnitedValue<V> | undefined;

interface Line {
  readonly id: string;
}

const NO_LINES: ReadonlyMap<string, string> = new Map();

const sameBut = (a: Line, b: Line) => sameJson({ ...a, id: "" }, { ...b, id: "" });

/** The removed answer's lines behind the kept one's, but for those that are there already. */
function unitedLines<L extends Line>(
  kept: readonly L[],
  removed: readonly L[],
  newId: () => string,
): UnitedValue<readonly L[]> {
  const value = [...kept];
  const taken = new Set([...kept, ...removed].map(({ id }) => id));
  const lines = new Map<string, string>();
  for (const line of removed) {
    const same = kept.find((other) => sameBut(other, line));
    let id = same?.id ?? line.id;
    if (!same && kept.some((other) => other.id === id)) {
      do id = newId();
      while (taken.has(id));
      taken.add(id);
    }
    if (!same) value.push({ ...line, id });
    lines.set(line.id, id);
  }
  return { value, lines };
}

const asLines = <L extends Line>(
  kept: readonly L[],
  removed: readonly L[],
  _: unknown,
  newId: () => string,
): UnitedValue<readonly L[]> => unitedLines(kept, removed, newId);

const asText =
  (between: string): Unite<string, unknown> =>
  (kept, removed) => ({ value: joinedTexts(kept, removed, between), lines: NO_LINES });

/** What one answer alone can say. */
const oneOnly = () => undefined;

const UNITE: { readonly [K in ItemKindName]: Unite<ValueOf<K>, DefinitionOf<K>> } = {
  text: asText("／"),
  longText: asText("\n"),
  list: asLines,
  dates: asLines,
  table: asLines,
  refs: asLines,
  timetable: asLines,
  many: (kept, removed, { choices }) => {
    const text = joinedTexts(kept.text ?? "", removed.text ?? "", "／");
    return {
      value: {
        choices: choices
          .map(({ id }) => id)
          .filter((id) => kept.choices.includes(id) || removed.choices.includes(id)),
        ...(text === "" ? {} : { text }),
      },
      lines: NO_LINES,
    };
  },
  one: oneOnly,
  number: oneOnly,
  yesNo: oneOnly,
  check: oneOnly,
};

/** Both answers in one; undefined for kinds that can say one thing only. */
export function unitedValue(
  definition: ItemDefinition,
  kept: AnswerValue,
  removed: AnswerValue,
  newId: () => string,
): UnitedValue | undefined {
  const unite = UNITE[definition.kind] as unknown as Unite<AnswerValue, ItemDefinition>;
  return unite(kept, removed, definition, newId);
}
